import type { ShippedSource } from '../model/shipped.js';

export const deSilvaSle2019: ShippedSource<'de-silva-sle-2019'> = {
  kind: 'source',
  id: 'de-silva-sle-2019',
  type: 'systematic-review',
  title: 'Haemopoietic stem cell transplantation in Systemic lupus erythematosus: a systematic review',
  authors: ['de Silva NL', 'Seneviratne SL'],
  containerTitle: 'Allergy, Asthma & Clinical Immunology',
  year: 2019,
  volume: '15',
  page: '59',
  doi: '10.1186/s13223-019-0373-y',
  pmid: '31548842',
  pmcid: 'PMC6751808',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
