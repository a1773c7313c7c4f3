import type { ShippedSource } from '../model/shipped.js';

export const mensesOnline2016: ShippedSource<'menses-online-2016'> = {
  kind: 'source',
  id: 'menses-online-2016',
  type: 'article',
  title:
    'A Preliminary Online Study on Menstruation Recovery in Women After Autologous Hematopoietic Stem Cell Transplant for Autoimmune Diseases',
  authors: [],
  containerTitle: 'Experimental and Clinical Transplantation',
  year: 2016,
  volume: '14',
  issue: '6',
  doi: '10.6002/ECT.2015.0336',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
