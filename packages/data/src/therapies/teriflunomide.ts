import type { ShippedTherapy } from '../model/shipped.js';

export const teriflunomide: ShippedTherapy<'teriflunomide'> = {
  kind: 'therapy',
  id: 'teriflunomide',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: {
    mechanism: [{ kind: 'statement', id: 'mechanism', provenance: [], basis: 'general-knowledge' }],
    procedure: [{ kind: 'statement', id: 'procedure', provenance: [], basis: 'general-knowledge' }],
    duration: [{ kind: 'statement', id: 'duration', provenance: [], basis: 'general-knowledge' }],
    hospital: [],
    work: [],
    fertility: [{ kind: 'statement', id: 'fertility', provenance: [], basis: 'general-knowledge' }],
  },
  harms: [],
  evidence: 'conventional-therapies#teriflunomide',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
