import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const fileName = fileURLToPath(new URL('./graph.generated.ts', import.meta.url));
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/**
 * What the vocabulary of schema.org (schema-dts) finds wrong in graphs, by their
 * names: unknown types and properties, values of the wrong type. All are checked
 * in one go, because the vocabulary takes long to load; the file exists in memory only.
 */
export function schemaOrgFaults<Name extends string>(
  graphs: Readonly<Record<Name, object>>,
): Readonly<Record<Name, readonly string[]>> {
  const names = Object.keys(graphs) as Name[];
  const parts = names.map(
    (name, index) => `export const graph${index}: Graph = ${JSON.stringify(graphs[name])};\n`,
  );
  const lines = ["import type { Graph } from 'schema-dts';\n", ...parts];
  const text = lines.join('');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === fileName || fileExists(name);
  host.readFile = (name) => (name === fileName ? text : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === fileName
      ? ts.createSourceFile(name, text, version, true)
      : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([fileName], options, host);
  const found = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  for (const { messageText, file, start } of ts.getPreEmitDiagnostics(program)) {
    const line = file?.fileName === fileName ? file.getLineAndCharacterOfPosition(start ?? 0).line : 0;
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    const name = names[line - 1];
    if (name === undefined) throw new Error(`The check itself does not compile: ${message}`);
    found[name].push(message);
  }
  return found;
}
