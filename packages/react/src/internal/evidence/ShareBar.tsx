import type { ReactElement } from 'react';

/** A plain bar of a share; a picture of the number beside it, so hidden from assistive technology. */
export function ShareBar({ share, denominator }: ShareBarProps): ReactElement {
  return (
    <svg data-part="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect data-part="bar-track" width="100" height="8" />
      <rect data-part="bar-share" width={Math.min(100, (share * 100) / denominator)} height="8" />
    </svg>
  );
}

export interface ShareBarProps {
  /** Whole number out of `denominator`. */
  readonly share: number;
  readonly denominator: 100 | 1000;
}
