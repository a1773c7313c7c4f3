/**
 * The data dictionary: every record, outcome and text of the model, field by
 * field, from the JSON Schema. `--write` writes DICTIONARY.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const path = fileURLToPath(new URL('../DICTIONARY.md', import.meta.url));

const nameOf = (ref) => ref.replace('#/$defs/', '');
const link = (name) => `[\`${name}\`](#${name.toLowerCase()})`;
const code = (value) => `\`${JSON.stringify(value)}\``;

/** The type of a field in a few words. */
function typeOf(schema) {
  if (schema.$ref) return link(nameOf(schema.$ref));
  if ('const' in schema) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.type === 'object' && schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([field, inner]) => `${field}${schema.required?.includes(field) ? '' : '?'}: ${typeOf(inner)}`)
      .join('; ')} }`;
  if (schema.type === 'object') return `by key: ${typeOf(schema.additionalProperties || {})}`;
  const limits = [
    schema.minimum !== undefined && `≥ ${schema.minimum}`,
    schema.exclusiveMinimum !== undefined && `> ${schema.exclusiveMinimum}`,
    schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER && `≤ ${schema.maximum}`,
    schema.format && `${schema.format}`,
  ].filter(Boolean);
  if (!schema.type) throw new Error(`No type to print for ${JSON.stringify(schema)}: name it in typeOf.`);
  return [schema.type, ...limits].join(', ');
}

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function section(name, schema) {
  const lines = [`### ${name}`, '', ...(schema.description ? [schema.description, ''] : [])];
  if (schema.properties) {
    lines.push('| field | must be there | type | meaning |', '|---|---|---|---|');
    for (const [field, inner] of Object.entries(schema.properties)) {
      const must = schema.required?.includes(field) ? 'yes' : '';
      lines.push(`| \`${field}\` | ${must} | ${cell(typeOf(inner))} | ${cell(inner.description ?? '')} |`);
    }
  } else {
    lines.push(cell(typeOf(schema)), ...(schema.pattern ? ['', `Form: \`${schema.pattern}\``] : []));
  }
  return [...lines, ''].join('\n');
}

/** The dictionary as Markdown. */
export async function dictionary() {
  const file = new URL('../dist/limpide.schema.json', import.meta.url);
  const { $defs } = JSON.parse(readFileSync(file, 'utf8'));
  const names = Object.keys($defs);
  const records = $defs.record.oneOf.map(({ $ref }) => nameOf($ref));
  const outcomes = $defs.outcome.oneOf.map(({ $ref }) => nameOf($ref));
  const texts = names.filter((name) => name.endsWith('Text'));
  const parts = names.filter(
    (name) => ![...records, ...outcomes, ...texts, 'record', 'outcome'].includes(name),
  );
  const chapter = (title, intro, list) =>
    `## ${title}\n\n${intro}\n\n${list.map((name) => section(name, $defs[name])).join('\n')}`;
  const text = [
    '# Data dictionary',
    '',
    'Every field of the model of `@limpide/data`. It is made from the schemas in `src/schema` by `npm run dictionary`; a test keeps it true.',
    '',
    chapter('Records', 'A data set is a list of these. `kind` tells them apart.', records),
    chapter(
      'Outcomes',
      'One result of a study. `kind` says what was reported, and so what may be drawn.',
      outcomes,
    ),
    chapter('Parts', 'What records and outcomes are made of.', parts),
    chapter(
      'Words',
      'What a reader reads, once per language: in `text` of a publisher’s record, in `@limpide/i18n` for shipped ones.',
      texts,
    ),
  ].join('\n');
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (process.argv.includes('--write')) writeFileSync(path, await dictionary());
