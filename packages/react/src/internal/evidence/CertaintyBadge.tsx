import type { ReactElement } from 'react';
import type { OutcomeDescription } from '@limpide/i18n';
import { Sources } from './Citations.js';
import type { FigureModel } from './types.js';

const filledBars = { high: 4, moderate: 3, low: 2, 'very-low': 1, 'not-rated': 0 } as const;
const bars = [0, 1, 2, 3] as const;

/** How sure a result is: bars, a word, and who rated it (D6). One hue at every level. */
export function CertaintyBadge({ certainty, rating }: CertaintyBadgeProps): ReactElement {
  const filled = filledBars[certainty.level];
  return (
    <span data-part="certainty-badge" data-level={certainty.level}>
      <svg data-part="certainty-bars" viewBox="0 0 23 14" aria-hidden="true" focusable="false">
        {bars.map((bar) => (
          <rect
            key={bar}
            data-filled={bar < filled}
            x={bar * 5.75 + 0.5}
            y={9.5 - bar * 3}
            width="4.25"
            height={4 + bar * 3}
          />
        ))}
      </svg>{' '}
      <strong>{certainty.label}</strong>{' '}
      <span data-part="certainty-detail">
        {rating ? (
          <>
            {rating.sentence.map((part, index) =>
              typeof part === 'string' ? part : <Sources key={index} citations={[part.citation]} />,
            )}
          </>
        ) : (
          certainty.detail
        )}
      </span>
    </span>
  );
}

export interface CertaintyBadgeProps {
  readonly certainty: OutcomeDescription['certainty'];
  /** The rater as a numbered source, whose title keeps its own language. */
  readonly rating?: FigureModel['rating'] | undefined;
}
