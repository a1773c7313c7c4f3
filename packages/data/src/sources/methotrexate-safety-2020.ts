import type { ShippedSource } from '../model/shipped.js';

export const methotrexateSafety2020: ShippedSource<'methotrexate-safety-2020'> = {
  kind: 'source',
  id: 'methotrexate-safety-2020',
  type: 'article',
  title: 'Adverse Effects of Low-Dose Methotrexate: A Randomized Trial',
  authors: ['Solomon DH', 'Glynn RJ', 'Karlson EW'],
  moreAuthors: true,
  containerTitle: 'Annals of Internal Medicine',
  year: 2020,
  volume: '172',
  issue: '6',
  page: '369-380',
  doi: '10.7326/M19-3369',
  pmid: '32066146',
  pmcid: 'PMC7229518',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
