import type { ShippedSource } from '../model/shipped.js';

export const antiTnfTuberculosis2017: ShippedSource<'anti-tnf-tuberculosis-2017'> = {
  kind: 'source',
  id: 'anti-tnf-tuberculosis-2017',
  type: 'systematic-review',
  title:
    'Risk of tuberculosis in patients treated with TNF-α antagonists: a systematic review and meta-analysis of randomised controlled trials',
  authors: [],
  containerTitle: 'BMJ Open',
  year: 2017,
  volume: '7',
  issue: '3',
  page: 'e012567',
  doi: '10.1136/bmjopen-2016-012567',
  pmid: '28336735',
  pmcid: 'PMC5372052',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
