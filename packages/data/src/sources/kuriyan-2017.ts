import type { ShippedSource } from '../model/shipped.js';

export const kuriyan2017: ShippedSource<'kuriyan-2017'> = {
  kind: 'source',
  id: 'kuriyan-2017',
  type: 'article',
  title: 'Vision Loss after Intravitreal Injection of Autologous “Stem Cells” for AMD',
  authors: ['Kuriyan AE', 'Albini TA', 'Townsend JH'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2017,
  volume: '376',
  issue: '11',
  page: '1047-1053',
  doi: '10.1056/NEJMoa1609583',
  pmid: '28296617',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
