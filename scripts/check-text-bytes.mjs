/**
 * Floors of text, with three bundlers: what a page pays for its words in one
 * language, and that it holds none of another. Beside it, the same page with
 * other libraries.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { bundlers, sizeOf, writePage } from './text/bundlers.mjs';
import { sources } from './text/fixture.mjs';
import { limpide, peerPages, runTime } from './text/pages.mjs';

/** Gzipped bytes, minified, without React and styled-components. */
const floors = { runTime: 1400, page: 2800 };

const faults = [];
const rows = [
  ['what', ...Object.keys(bundlers).map((name) => `${name}, min / gz`), 'floor', 'of other locales'],
];

/** The pieces of a message by which its language would be known: two words or more. */
const piecesOf = (icu) =>
  icu
    .split(/[{}#]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 12 && /\p{L}{2,}\s+\p{L}{2,}/u.test(piece));

/** Pieces of messages that a bundle holds, and that none of its own has. */
function strayPieces(text, others, own) {
  const owned = own.join('\n');
  // Bundlers may write what is not ASCII as an escape.
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return [...new Set(others.flatMap(piecesOf))].filter(
    (piece) => plain.includes(piece) && !owned.includes(piece),
  );
}

/**
 * Bundles a page three times; a row of the table.
 *
 * @param isOurs whether a size over the floor, or a word of another language, is a fault.
 */
async function measure({ name, files, alias }, { floor, others, own, isOurs = false }) {
  const cells = [];
  let stray = 0;
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const page = writePage(files, alias);
    try {
      const text = await bundle(page);
      const { minified, gzip } = sizeOf(text);
      cells.push(`${minified} / ${gzip}`);
      if (floor !== undefined && gzip > floor)
        faults.push(
          `${name}, ${bundler}: ${gzip} bytes gzipped, ${gzip - floor} over the floor of ${floor}.`,
        );
      const found = strayPieces(text, others, own);
      stray = Math.max(
        stray,
        found.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0),
      );
      if (isOurs)
        for (const piece of found) faults.push(`${name}, ${bundler}: holds "${piece}" of another language.`);
    } finally {
      rmSync(page.folder, { recursive: true, force: true });
    }
  }
  rows.push([name, ...cells, floor ?? '', stray ? `${stray} B` : '0']);
}

/** ICU texts of a translators' folder, all namespaces. */
function shippedTexts(language) {
  const folder = join(root, 'packages/i18n/locales', language, 'messages');
  return readdirSync(folder).flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(
      ({ defaultMessage }) => defaultMessage,
    ),
  );
}

const languages = readdirSync(join(root, 'packages/i18n/locales'));
const fixture = { own: Object.values(sources('fr')), others: Object.values(sources('en')) };
const nothing = { own: [], others: languages.flatMap(shippedTexts) };

await measure(
  { name: 'Limpide: run time alone', files: runTime },
  { ...nothing, floor: floors.runTime, isOurs: true },
);
await measure(
  { name: 'Limpide: provider, 4 namespaces, 10 of 30 messages', files: limpide },
  { ...fixture, floor: floors.page, isOurs: true },
);
for (const page of await peerPages()) await measure(page, fixture);

/** Words of a widget's namespace as a page really takes them, those that all widgets share included. */
for (const [name, entry] of [
  ['therapyComparison', 'therapy-comparison'],
  ['immuneResetDiagram', 'immune-reset-diagram'],
]) {
  for (const language of languages) {
    const files = { 'index.js': `export { ${name} } from '@limpide/i18n/${language}/${entry}';` };
    const own = shippedTexts(language);
    const others = languages.filter((code) => code !== language).flatMap(shippedTexts);
    await measure(
      { name: `Limpide: all words of ${name}, ${language}`, files },
      { own, others, isOurs: true },
    );
  }
}

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => String(cell).padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
console.log('\n¹ Without a React binding of its own: what it needs at least.');
if (faults.length > 0) console.error(`\n${faults.join('\n')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
