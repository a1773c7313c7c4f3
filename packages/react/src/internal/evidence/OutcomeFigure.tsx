import type { ReactElement, ReactNode } from 'react';
import type { GroupFigure } from '@limpide/i18n';
import { CertaintyBadge } from './CertaintyBadge.js';
import { Sources } from './Citations.js';
import { ShareBar } from './ShareBar.js';
import type { FigureModel } from './types.js';

/**
 * One outcome, never without its population, period, comparator, certainty and
 * source. A single-arm result has another form: one panel, dashed (D9).
 */
export function OutcomeFigure({ figure }: { readonly figure: FigureModel }): ReactElement {
  const { outcome, words } = figure;
  return (
    <figure data-part="figure" data-form={outcome.form} data-role={outcome.role} data-outcome={outcome.id}>
      <figcaption data-part="figure-caption">
        <span data-part="figure-tag">{figure.tag}</span>
        <strong data-part="figure-label">{outcome.label}</strong>
        <span data-part="figure-sentence">{outcome.sentence}</span>
      </figcaption>
      {outcome.groups.length > 0 ? (
        <ul data-part="groups">
          {outcome.groups.map((group) => (
            <Group key={group.id} group={group} denominator={outcome.denominator} />
          ))}
        </ul>
      ) : null}
      {figure.secondary ? <p data-part="secondary">{figure.secondary}</p> : null}
      <dl data-part="facts">
        <Fact part="difference" label={words.difference} value={outcome.difference} />
        <Fact part="effect" label={words.effect} value={outcome.effect} />
        <Fact part="period" label={words.period} value={outcome.period} />
        <Fact part="population" label={words.population} value={figure.population} />
        <Fact part="comparator" label={words.comparator} value={outcome.comparator} />
        <Fact part="analysis" label={words.analysis} value={outcome.analysis} />
        <Fact
          part="certainty"
          label={words.certainty}
          value={<CertaintyBadge certainty={outcome.certainty} />}
        />
        <Fact part="note" label={words.note} value={outcome.note} />
        <Fact part="source" label={words.source} value={<Sources citations={figure.citations} />} />
      </dl>
    </figure>
  );
}

function Group({ group, denominator }: GroupProps): ReactElement {
  return (
    <li data-part="group">
      <span data-part="group-label">{group.label}</span>
      {group.frequency ? (
        <span data-part="group-value">
          <strong>{group.frequency}</strong>
          {group.percent ? <span data-part="group-percent"> ({group.percent})</span> : null}
        </span>
      ) : null}
      {group.share === undefined ? null : <ShareBar share={group.share} denominator={denominator} />}
      {group.value ? <strong data-part="group-value">{group.value}</strong> : null}
      {[group.count, group.complement, group.interval].map((detail, index) =>
        detail ? (
          <span data-part="group-detail" key={index}>
            {detail}
          </span>
        ) : null,
      )}
    </li>
  );
}

interface GroupProps {
  readonly group: GroupFigure;
  readonly denominator: 100 | 1000;
}

function Fact({ part, label, value }: FactProps): ReactElement | null {
  return value ? (
    <div data-part={part}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  ) : null;
}

interface FactProps {
  readonly part: string;
  readonly label: string;
  readonly value: ReactNode;
}
