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

/** Writes the comments of the schemas into a part of the JSON Schema, `name` being the schema it is made of. */
function describe(node, name) {
  if (node === null || typeof node !== 'object') return;
  const own = name && descriptions.ofSchema(name);
  if (own) node.description = own;
  for (const inner of Object.values(node)) describe(inner);
  if (typeof node.properties !== 'object') return;
  for (const [field, comment] of descriptions.ofFields(name, Object.keys(node.properties)))
    if (comment && node.properties[field]) node.properties[field].description = comment;
}

const file = z.union([
  z.strictObject({ $schema: z.string().optional(), records: z.array(schemas.record) }),
  z.array(schemas.record),
]);
const schema = z.toJSONSchema(file, { io: 'input', metadata: registry });
for (const [name, definition] of Object.entries(schema.$defs)) describe(definition, name);
writeFileSync(
  new URL('../dist/limpide.schema.json', import.meta.url),
  `${JSON.stringify({ title: 'Limpide records', ...schema }, null, 1)}\n`,
);
