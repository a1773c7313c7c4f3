import type { ShippedTherapy } from '../model/shipped.js';

export const interferonBeta: ShippedTherapy<'interferon-beta'> = {
  kind: 'therapy',
  id: 'interferon-beta',
  type: 'drug-group',
  cells: [],
  donor: 'notApplicable',
  answers: {
    mechanism: [{ kind: 'statement', id: 'mechanism', provenance: [], basis: 'general-knowledge' }],
    procedure: [{ kind: 'statement', id: 'procedure', provenance: [], basis: 'general-knowledge' }],
    duration: [{ kind: 'statement', id: 'duration', provenance: [], basis: 'general-knowledge' }],
    hospital: [],
    work: [],
    fertility: [],
  },
  harms: [],
  evidence: 'conventional-therapies#interferon-beta',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
