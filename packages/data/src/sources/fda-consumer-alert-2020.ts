import type { ShippedSource } from '../model/shipped.js';

export const fdaConsumerAlert2020: ShippedSource<'fda-consumer-alert-2020'> = {
  kind: 'source',
  id: 'fda-consumer-alert-2020',
  type: 'regulator',
  title: 'Consumer Alert on Regenerative Medicine Products Including Stem Cells and Exosomes',
  authors: [],
  containerTitle: 'US Food and Drug Administration',
  year: 2020,
  url: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
