import type { SourceId } from '../generated/ids.js';
import type { ShippedTherapy } from '../model/shipped.js';

type Therapy = ShippedTherapy<'allogeneic-hsct'>;
type Statement = Extract<Therapy['answers']['mechanism'][number], { kind: 'statement' }>;

const statement = (id: string, source: SourceId, evidence: string): Statement => ({
  kind: 'statement',
  id,
  provenance: [{ source, kind: 'primary-or-official', evidence: `hsct-procedure#/${evidence}` }],
});

/** What the words mean. */
const known = (id: string): Statement => ({
  kind: 'statement',
  id,
  provenance: [],
  basis: 'general-knowledge',
});

/** What no page that was read says. */
const notFound = (id: string): Statement => ({ kind: 'statement', id, provenance: [], basis: 'design' });

export const allogeneicHsct: Therapy = {
  kind: 'therapy',
  id: 'allogeneic-hsct',
  type: 'cell-therapy',
  cells: ['haematopoietic-stem-cell'],
  donor: 'allogeneic',
  answers: {
    mechanism: [
      known('rebuild'),
      statement('hypothesis', 'greco-allo-2019', 'allogeneic/rationale'),
      known('graft-versus-host'),
    ],
    procedure: [
      statement('donors', 'greco-allo-2019', 'allogeneic/facts/0'),
      statement('mostly-children', 'snowden-ebmt-2017', 'allogeneic/facts/1'),
      notFound('no-disease-figure'),
      statement('before-cells', 'macmillan-donor', 'allogeneic/facts/2'),
      {
        ...statement('neurological', 'ebmt-ms-guideline-2020', 'allogeneic/guidance/0'),
        diseases: [
          'multiple-sclerosis',
          'neuromyelitis-optica-spectrum-disorder',
          'myasthenia-gravis',
          'chronic-inflammatory-demyelinating-polyneuropathy',
        ],
      },
    ],
    duration: [
      statement('up-to-two-weeks', 'macmillan-donor', 'allogeneic/facts/2'),
      statement('rebuilding', 'ash-immune-2015', 'autologous_stages/8/facts/0'),
      notFound('whole-course'),
    ],
    hospital: [notFound('stay-not-found')],
    work: [],
    fertility: [],
  },
  harms: [{ kind: 'outcome', study: 'daikeler-2011', outcome: 'secondary-autoimmune-disease-donor' }],
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
