import type { ShippedSource } from '../model/shipped.js';

export const admireCdIi2024: ShippedSource<'admire-cd-ii-2024'> = {
  kind: 'source',
  id: 'admire-cd-ii-2024',
  type: 'webpage',
  title: 'ADMIRE-CD II: Darvadstrocel does not meet primary endpoint in complex Crohn’s perianal fistulas',
  authors: ['Raffals L'],
  containerTitle: 'Medicom Conference Report, DDW 2024',
  year: 2024,
  doi: '10.55788/646add85',
  registrations: ['NCT03279081', 'EudraCT 2017-000725-12'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
