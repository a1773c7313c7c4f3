import type { ShippedTherapy } from '../model/shipped.js';

export const aminosalicylates5Asa: ShippedTherapy<'aminosalicylates-5-asa'> = {
  kind: 'therapy',
  id: 'aminosalicylates-5-asa',
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
  evidence: 'conventional-therapies#aminosalicylates-5-asa',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
