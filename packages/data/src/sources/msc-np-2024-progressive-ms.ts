import type { ShippedSource } from '../model/shipped.js';

export const mscNp2024ProgressiveMs: ShippedSource<'msc-np-2024-progressive-ms'> = {
  kind: 'source',
  id: 'msc-np-2024-progressive-ms',
  type: 'article',
  title:
    'Efficacy of intrathecal mesenchymal stem cell-neural progenitor therapy in progressive MS: results from a phase II, randomized, placebo-controlled clinical trial',
  authors: [],
  containerTitle: 'Stem Cell Research & Therapy',
  year: 2024,
  doi: '10.1186/s13287-024-03765-6',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
