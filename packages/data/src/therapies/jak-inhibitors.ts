import type { ShippedTherapy } from '../model/shipped.js';

export const jakInhibitors: ShippedTherapy<'jak-inhibitors'> = {
  kind: 'therapy',
  id: 'jak-inhibitors',
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
  harms: [
    {
      kind: 'outcome',
      study: 'oral-surveillance-2022',
      outcome: 'cancer',
      diseases: ['ulcerative-colitis', 'crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'oral-surveillance-2022',
      outcome: 'heart-and-vessel-events',
      diseases: ['ulcerative-colitis', 'crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'oral-surveillance-2022',
      outcome: 'lung-cancer',
      diseases: ['ulcerative-colitis', 'crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'oral-surveillance-2022',
      outcome: 'lymphoma',
      diseases: ['ulcerative-colitis', 'crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'tofacitinib-us-routine-care',
      outcome: 'cancer',
      diseases: ['ulcerative-colitis', 'crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'tofacitinib-pooled-trials-2021',
      outcome: 'shingles',
      diseases: ['crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'tofacitinib-pooled-trials-2021',
      outcome: 'serious-infection',
      diseases: ['crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'tofacitinib-pooled-trials-2021',
      outcome: 'deep-vein-clot',
      diseases: ['crohn-disease', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'tofacitinib-pooled-trials-2021',
      outcome: 'clot-in-the-lung',
      diseases: ['crohn-disease', 'ankylosing-spondylitis'],
    },
  ],
  evidence: 'conventional-therapies#jak-inhibitors',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
