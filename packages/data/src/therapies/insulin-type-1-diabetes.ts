import type { ShippedTherapy } from '../model/shipped.js';

export const insulinType1Diabetes: ShippedTherapy<'insulin-type-1-diabetes'> = {
  kind: 'therapy',
  id: 'insulin-type-1-diabetes',
  type: 'drug',
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
  evidence: 'conventional-therapies#insulin-type-1-diabetes',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
