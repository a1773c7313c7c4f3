import type { ShippedSource } from '../model/shipped.js';

export const macmillanDonor: ShippedSource<'macmillan-donor'> = {
  kind: 'source',
  id: 'macmillan-donor',
  type: 'webpage',
  title: 'Having a donor stem cell transplant',
  authors: [],
  containerTitle: 'Macmillan Cancer Support',
  url: 'https://www.macmillan.org.uk/cancer-information-and-support/treatment/types-of-treatment/stem-cell-and-bone-marrow-transplants/donor-stem-cell-allogeneic-transplants/having-a-donor-stem-cell-transplant',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
