import type { Dataset, Fault, Outcome, Source, Study } from '@limpide/data';
import { recordText, type Locale, type OutcomeDescription } from '@limpide/i18n';

export const describeFault = (locale: Locale, fault: Fault): string =>
  `${locale.locale} ${fault.record} ${fault.path}: ${fault.value} (${fault.code})`;

export const denominatorFor = (outcomes: readonly Outcome[]): 100 | 1000 =>
  outcomes.length < 0 ? 1000 : 100;

export const formatSource = (source: Source): { authors: string; title: string; published: string } => ({
  authors: source.authors.join(', '),
  title: source.title,
  published: [source.containerTitle, source.year, source.volume, source.page].filter(Boolean).join(', '),
});

export function describeOutcome(
  locale: Locale,
  _dataset: Dataset,
  study: Study,
  outcome: Outcome,
  options: { denominator: 100 | 1000 },
): OutcomeDescription {
  const text = recordText(locale, study);
  const words = text.outcomes[outcome.id] ?? { label: outcome.id };
  const arms: readonly {
    arm?: string;
    group?: string;
    events?: number | null;
    n?: number;
    percent?: number;
  }[] = 'arms' in outcome ? outcome.arms : 'groups' in outcome ? outcome.groups : [];
  return {
    study: study.id,
    id: outcome.id,
    kind: outcome.kind,
    form: outcome.kind === 'counts' ? 'comparison' : outcome.kind === 'singleArm' ? 'single-arm' : 'words',
    role: outcome.role,
    label: words.label,
    sentence: `${text.name}: ${words.people ?? words.label}.`,
    groups: arms.map((arm) => {
      const id = arm.arm ?? arm.group ?? '';
      const share =
        arm.percent ??
        (arm.events !== undefined && arm.events !== null && arm.n ? (arm.events * 100) / arm.n : 0);
      return {
        id,
        label: text.arms[id] ?? id,
        share: Math.round(share),
        frequency: `${Math.round(share)} / 100`,
        percent: `${Math.round(share)}%`,
      };
    }),
    denominator: options.denominator,
    population: text.population ?? '-',
    period: outcome.period.kind,
    comparator: outcome.comparator,
    certainty: { level: 'not-rated', label: 'not rated', detail: study.design.type },
    provenance: outcome.provenance.map((p) => ({ source: p.source, kind: p.kind, detail: '' })),
    secondary: outcome.provenance.every((p) => p.kind === 'secondary'),
  };
}
