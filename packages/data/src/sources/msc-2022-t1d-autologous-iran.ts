import type { ShippedSource } from '../model/shipped.js';

export const msc2022T1dAutologousIran: ShippedSource<'msc-2022-t1d-autologous-iran'> = {
  kind: 'source',
  id: 'msc-2022-t1d-autologous-iran',
  type: 'article',
  title:
    'Mesenchymal stem cell transplantation in newly diagnosed type-1 diabetes patients: a phase I/II randomized placebo-controlled clinical trial',
  authors: [],
  containerTitle: 'Stem Cell Research & Therapy',
  year: 2022,
  doi: '10.1186/s13287-022-02941-w',
  registrations: ['IRCT2016070428786N1'],
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
