import type { ShippedSource } from '../model/shipped.js';

export const muraroTcr2005: ShippedSource<'muraro-tcr-2005'> = {
  kind: 'source',
  id: 'muraro-tcr-2005',
  type: 'article',
  title:
    'Thymic output generates a new and diverse TCR repertoire after autologous stem cell transplantation in multiple sclerosis patients',
  authors: ['Muraro PA', 'Douek DC', 'Packer A'],
  moreAuthors: true,
  containerTitle: 'Journal of Experimental Medicine',
  year: 2005,
  volume: '201',
  page: '805-816',
  doiCandidate: '10.1084/jem.20041679',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
