/**
 * Writes dist/limpide.schema.json: the model for editors and other validators,
 * made of the same schemas that validate.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import * as schemas from '../dist/schema/index.js';
import { readDescriptions } from './descriptions.mjs';

const { outcomes, texts, ...rest } = schemas;
const named = new Map(
  Object.entries({ ...rest, ...outcomes, ...texts })
    .filter(([, schema]) => schema instanceof z.ZodType)
    .map(([name, schema]) => [schema, name]),
);
const registry = z.registry();
for (const [schema, name] of named) registry.add(schema, { id: name });

const descriptions = readDescriptions(fileURLToPath(new URL('../src/schema', import.meta.url)));

const described = ({ zodSchema, jsonSchema }) => {
  const name = named.get(zodSchema);
  const own = name && descriptions.ofSchema(name);
  if (own) jsonSchema.description = own;
  if (!jsonSchema.properties) return;
  for (const [field, comment] of descriptions.ofFields(name, Object.keys(jsonSchema.properties)))
    if (comment && jsonSchema.properties[field]) {
      const { $ref, ...property } = jsonSchema.properties[field];
      jsonSchema.properties[field] = { ...($ref && { $ref }), ...property, description: comment };
    }
};

const file = z.union([
  z.strictObject({ $schema: z.string().optional(), records: z.array(schemas.record) }),
  z.array(schemas.record),
]);
const schema = z.toJSONSchema(file, { io: 'input', metadata: registry, override: described });
writeFileSync(
  new URL('../dist/limpide.schema.json', import.meta.url),
  `${JSON.stringify({ title: 'Limpide records', ...schema }, null, 1)}\n`,
);
