import type { ShippedSource } from '../model/shipped.js';

export const asticlite2024: ShippedSource<'asticlite-2024'> = {
  kind: 'source',
  id: 'asticlite-2024',
  type: 'article',
  title:
    'Safety and efficacy of autologous haematopoietic stem-cell transplantation with low-dose cyclophosphamide mobilisation and reduced intensity conditioning versus standard of care in refractory Crohn’s disease (ASTIClite): an open-label, multicentre, randomised controlled trial',
  authors: ['Lindsay JO', 'Hind D', 'Swaby L'],
  moreAuthors: true,
  containerTitle: 'The Lancet Gastroenterology & Hepatology',
  year: 2024,
  volume: '9',
  issue: '4',
  page: '333-345',
  doi: '10.1016/S2468-1253(23)00460-0',
  registrations: ['ISRCTN17160440'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
