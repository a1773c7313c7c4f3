import type { RecordKind } from './model/types.js';

/** The folder of each kind of record: of the files here, of their words, and of the subpath exports. */
export const recordFolders: Readonly<Record<RecordKind, string>> = {
  disease: 'diseases',
  therapy: 'therapies',
  study: 'studies',
  source: 'sources',
  cell: 'cells',
  regulation: 'regulations',
  term: 'terms',
  procedure: 'procedures',
  product: 'products',
  approach: 'approaches',
  harmReport: 'harm-reports',
  warningSign: 'warning-signs',
  centerStandard: 'center-standards',
};
