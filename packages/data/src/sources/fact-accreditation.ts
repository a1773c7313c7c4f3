import type { ShippedSource } from '../model/shipped.js';

export const factAccreditation: ShippedSource<'fact-accreditation'> = {
  kind: 'source',
  id: 'fact-accreditation',
  type: 'webpage',
  title: 'Accreditation',
  authors: [],
  containerTitle: 'Foundation for the Accreditation of Cellular Therapy',
  url: 'https://factglobal.org/Accreditation',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
