import type { Code } from './model/types.js';

/** The form of a code in each classification. */
export const codeForms = {
  'icd-10': /^[A-Z]\d{2}(?:\.\d{1,2})?(?:-[A-Z]\d{2})?$/,
  'icd-10-cm': /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/,
  'icd-11-mms': /^[1-9A-HJ-NP-Z][A-HJ-NP-Z]\d[0-9A-HJ-NP-Z](?:\.[0-9A-HJ-NP-Z]{1,2})?$/,
  'icd-11-foundation': /^\d{6,10}$/,
  mesh: /^[CD]\d{6,9}$/,
  mondo: /^MONDO:\d{7}$/,
  orphanet: /^ORPHA:\d{1,7}$/,
} as const;

const digits = (value: string): string => value.replace(/^\D+/, '');

/**
 * Where a code can be looked up in its classification; `null` where the code was
 * confirmed on no page, has not the form of its classification, or where the
 * classification has no lasting address per code (ICD-11 MMS: link the foundation
 * entity; ICD-10-CM, the edition of the United States, changes every year).
 */
export function codeLink({ system, value, verified }: Code): string | null {
  if (!verified || !codeForms[system].test(value)) return null;
  switch (system) {
    case 'icd-10':
      return `https://icd.who.int/browse10/2019/en#/${value}`;
    case 'icd-10-cm':
    case 'icd-11-mms':
      return null;
    case 'icd-11-foundation':
      return `https://icd.who.int/browse/latest-release/foundation/en#${value}`;
    case 'mesh':
      return `https://meshb.nlm.nih.gov/record/ui?ui=${value}`;
    case 'mondo':
      return `https://purl.obolibrary.org/obo/MONDO_${digits(value)}`;
    case 'orphanet':
      return `https://www.orpha.net/en/disease/detail/${digits(value)}`;
  }
}
