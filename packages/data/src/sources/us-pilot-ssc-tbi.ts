import type { ShippedSource } from '../model/shipped.js';

export const usPilotSscTbi: ShippedSource<'us-pilot-ssc-tbi'> = {
  kind: 'source',
  id: 'us-pilot-ssc-tbi',
  type: 'article',
  title:
    'High-dose immunosuppressive therapy and autologous hematopoietic cell transplantation for severe systemic sclerosis: long-term follow-up of the US multicenter pilot study',
  authors: ['Nash RA', 'McSweeney PA', 'Crofford LJ'],
  moreAuthors: true,
  containerTitle: 'Blood',
  year: 2007,
  volume: '110',
  issue: '4',
  page: '1388',
  url: 'https://ashpublications.org/blood/article/110/4/1388/23218/High-dose-immunosuppressive-therapy-and-autologous',
  doiCandidate: '10.1182/blood-2007-02-072389',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
