import type { Dataset } from '../dataset.js';
import { columns, evidenceRows, type EvidenceRow } from './evidenceRows.js';
import type { Words } from './words.js';

export { columns, evidenceRows, type EvidenceRow } from './evidenceRows.js';
export type { Words } from './words.js';

/** What a spreadsheet would run as a formula; a tab or return before it does not hide it. */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** One cell by RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: EvidenceRow[keyof EvidenceRow]): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Every outcome of every study as CSV (RFC 4180, UTF-8, a heading line): one row
 * per arm, and per time where a quantity was measured more than once. A figure
 * that was not reported is an empty cell, never a zero.
 *
 * @param words Labels in one language; without them these columns are empty.
 * @example toCsv(selectDisease(dataset, 'multiple-sclerosis'), wordsOf(fr))
 */
export const toCsv = (dataset: Dataset, words?: Words): string =>
  [columns, ...evidenceRows(dataset, words).map((row) => columns.map((column) => row[column]))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
