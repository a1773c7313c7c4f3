import type { ShippedTerm } from '../model/shipped.js';

export const severityGrade: ShippedTerm<'severity-grade'> = {
  kind: 'term',
  id: 'severity-grade',
  category: 'safety',
  seeAlso: ['adverse-event', 'graft-versus-host-disease'],
  frenchTermSeen: false,
  evidence: 'hsct-studies#greco-allo-2019/harms/1',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
