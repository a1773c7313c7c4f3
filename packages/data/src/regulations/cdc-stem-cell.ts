import type { ShippedRegulation } from '../model/shipped.js';

export const cdcStemCell: ShippedRegulation<'cdc-stem-cell'> = {
  kind: 'regulation',
  id: 'cdc-stem-cell',
  authority: 'CDC',
  region: 'us',
  date: null,
  therapies: [],
  diseases: [],
  provenance: [
    {
      source: 'cdc-stem-cell',
      kind: 'primary-or-official',
      locator: {
        part: 'page',
      },
      evidence: 'hsct-procedure#/centre_standards/regulators/1',
    },
  ],
  evidence: 'hsct-procedure#/centre_standards/regulators/1',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
