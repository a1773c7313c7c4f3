import type { ShippedSource } from '../model/shipped.js';

export const starmsProtocol2024: ShippedSource<'starms-protocol-2024'> = {
  kind: 'source',
  id: 'starms-protocol-2024',
  type: 'article',
  title:
    'Efficacy and safety of autologous haematopoietic stem cell transplantation versus alemtuzumab, ocrelizumab, ofatumumab or cladribine in relapsing remitting multiple sclerosis (StarMS): protocol for a randomised controlled trial',
  authors: ['Brittain G'],
  moreAuthors: true,
  containerTitle: 'BMJ Open',
  year: 2024,
  volume: '14',
  issue: '2',
  page: 'e083582',
  doi: '10.1136/bmjopen-2023-083582',
  pmid: '38316583',
  pmcid: 'PMC10860024',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
