import type { ReactElement } from 'react';
import type { GroupFigure } from '@limpide/i18n';
import { CertaintyBadge } from './CertaintyBadge.js';
import { Sources } from './Citations.js';
import { ShareBar } from './ShareBar.js';
import type { Citation, FigureModel } from './types.js';

/**
 * One outcome: what was counted and when, the result in words, its picture,
 * how sure it is. A single-arm result has another form: one dashed panel (D9).
 */
export function OutcomeRow({ figure, citations }: OutcomeRowProps): ReactElement {
  const { outcome, words } = figure;
  // Where nothing but a relative effect was found, the sentence already says it.
  const effect = outcome.effect && outcome.sentence.includes(outcome.effect) ? undefined : outcome.effect;
  return (
    <li data-part="outcome" data-form={outcome.form} data-role={outcome.role} data-outcome={outcome.id}>
      <div data-part="outcome-words">
        <p data-part="outcome-tag">
          <strong>{figure.tag}</strong> <span data-part="period">{outcome.period}</span>
        </p>
        <p data-part="outcome-label">{outcome.label}</p>
        <p data-part="sentence">{outcome.sentence}</p>
        <Detail label={words.difference} value={outcome.difference} part="difference" />
        <Detail label={words.effect} value={effect} part="effect" />
        <Detail label={words.analysis} value={outcome.analysis} part="analysis" />
        <Detail label={words.note} value={outcome.note} part="note" />
        {figure.secondary ? <p data-part="secondary">{figure.secondary}</p> : null}
        <p data-part="certainty">
          <CertaintyBadge certainty={outcome.certainty} rating={figure.rating} />
        </p>
        {citations ? (
          <p data-part="source">
            <Sources citations={citations} />
          </p>
        ) : null}
      </div>
      {outcome.groups.length > 0 ? (
        <ul data-part="groups">
          {outcome.groups.map((group, index) => (
            <Group key={index} group={group} denominator={outcome.denominator} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

export interface OutcomeRowProps {
  readonly figure: FigureModel;
  /** Its sources, where they do not stand below all outcomes of the panel. */
  readonly citations: readonly Citation[] | undefined;
}

function Group({ group, denominator }: GroupProps): ReactElement {
  const details = [group.count, group.complement, group.interval].filter((detail) => detail !== undefined);
  return (
    <li data-part="group">
      <span data-part="group-label">{group.label}</span>{' '}
      {group.frequency ? (
        <span data-part="group-value">
          <strong>{group.frequency}</strong>
          {group.percent ? <span data-part="group-percent"> ({group.percent})</span> : null}
        </span>
      ) : null}
      {group.share === undefined ? null : <ShareBar share={group.share} denominator={denominator} />}
      {group.value ? <strong data-part="group-value">{group.value}</strong> : null}
      {details.map((detail, index) => (
        <span data-part="group-detail" key={index}>
          {' '}
          {detail}
        </span>
      ))}
    </li>
  );
}

interface GroupProps {
  readonly group: GroupFigure;
  readonly denominator: 100 | 1000;
}

function Detail({ part, label, value }: DetailProps): ReactElement | null {
  return value ? (
    <p data-part={part}>
      <strong>{label}</strong> {value}
    </p>
  ) : null;
}

interface DetailProps {
  readonly part: string;
  readonly label: string;
  readonly value: string | undefined;
}
