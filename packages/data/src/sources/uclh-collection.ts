import type { ShippedSource } from '../model/shipped.js';

export const uclhCollection: ShippedSource<'uclh-collection'> = {
  kind: 'source',
  id: 'uclh-collection',
  type: 'webpage',
  title:
    'Collecting stem cells from your blood: information for people with autoimmune conditions, including multiple sclerosis and scleroderma',
  authors: [],
  containerTitle: 'University College London Hospitals NHS Foundation Trust',
  url: 'https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/collecting-stem-cells-your-blood-information-people-autoimmune-conditions-including-multiple-sclerosis-ms-and-scleroderma',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
