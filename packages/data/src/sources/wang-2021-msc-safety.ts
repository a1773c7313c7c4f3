import type { ShippedSource } from '../model/shipped.js';

export const wang2021MscSafety: ShippedSource<'wang-2021-msc-safety'> = {
  kind: 'source',
  id: 'wang-2021-msc-safety',
  type: 'systematic-review',
  title: 'The safety of MSC therapy over the past 15 years: a meta-analysis',
  authors: ['Wang Y', 'Yi H', 'Song Y'],
  containerTitle: 'Stem Cell Research & Therapy',
  year: 2021,
  volume: '12',
  page: '545',
  doi: '10.1186/s13287-021-02609-x',
  pmid: '34663461',
  pmcid: 'PMC8522073',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
