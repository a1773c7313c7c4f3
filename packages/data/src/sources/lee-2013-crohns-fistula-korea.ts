import type { ShippedSource } from '../model/shipped.js';

export const lee2013CrohnsFistulaKorea: ShippedSource<'lee-2013-crohns-fistula-korea'> = {
  kind: 'source',
  id: 'lee-2013-crohns-fistula-korea',
  type: 'article',
  title:
    'Autologous adipose tissue-derived stem cells treatment demonstrated favorable and sustainable therapeutic effect for Crohn’s fistula',
  authors: ['Lee WY', 'Park KJ', 'Cho YB'],
  moreAuthors: true,
  containerTitle: 'Stem Cells',
  doi: '10.1002/stem.1357',
  notVerified: ['authors', 'year', 'volume', 'page'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
