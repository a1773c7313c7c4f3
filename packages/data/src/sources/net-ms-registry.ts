import type { ShippedSource } from '../model/shipped.js';

export const netMsRegistry: ShippedSource<'net-ms-registry'> = {
  kind: 'source',
  id: 'net-ms-registry',
  type: 'registry-record',
  title: 'NET-MS (EudraCT 2022-002654-95)',
  authors: [],
  containerTitle: 'EU Clinical Trials Register',
  year: 2023,
  registrations: ['EudraCT 2022-002654-95'],
  url: 'https://www.clinicaltrialsregister.eu/ctr-search/trial/2022-002654-95/IT',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
