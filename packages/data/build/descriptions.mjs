/**
 * What the comments of src/schema say of each field, so that meaning is written
 * once: for editors (types), for the JSON Schema and for the data dictionary.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const commentOf = (node, source) =>
  (ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [])
    .map(({ pos, end }) => source.text.slice(pos, end))
    .filter((text) => text.startsWith('/**'))
    .at(-1)
    ?.replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The object literals in an expression, the outermost first. */
function objectsIn(node, found = []) {
  if (ts.isObjectLiteralExpression(node)) found.push(node);
  ts.forEachChild(node, (child) => void objectsIn(child, found));
  return found;
}

const signature = (keys) => [...keys].sort().join(' ');

/** Comments by exported schema, and by the fields of an object within one. */
export function readDescriptions(folder) {
  const constants = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const [{ name, initializer }] = statement.declarationList.declarations;
      constants.set(name.text, { initializer, source, comment: commentOf(statement, source) });
    }
  }

  /** The comments of an object's fields, those of spread objects included. */
  const fieldsOf = (object, source) => {
    const fields = new Map();
    for (const property of object.properties) {
      if (ts.isSpreadAssignment(property)) {
        const names = [];
        const visit = (node) => {
          if (ts.isIdentifier(node) && constants.has(node.text)) names.push(node.text);
          ts.forEachChild(node, visit);
        };
        visit(property.expression);
        for (const name of names) for (const entry of spreadFields(name)) fields.set(...entry);
      } else fields.set(property.name.text, commentOf(property, source));
    }
    return fields;
  };
  const spreadFields = (name) => {
    const { initializer, source } = constants.get(name);
    const [object] = objectsIn(initializer);
    if (object) return fieldsOf(object, source);
    const inner = [...constants.keys()].find(
      (other) => other !== name && initializer.getText().includes(other),
    );
    return inner ? spreadFields(inner) : new Map();
  };

  const byName = new Map();
  const byFields = new Map();
  for (const [name, { initializer, source, comment }] of constants) {
    const [outer, ...inner] = objectsIn(initializer).map((object) => fieldsOf(object, source));
    byName.set(name, { comment, fields: outer ?? new Map() });
    for (const fields of inner) byFields.set(signature(fields.keys()), fields);
  }
  return {
    ofSchema: (name) => byName.get(name)?.comment,
    ofFields: (name, keys) => byName.get(name)?.fields ?? byFields.get(signature(keys)) ?? new Map(),
  };
}
