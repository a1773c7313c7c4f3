import { createElement, type ReactElement, type ReactNode } from 'react';

/** A heading of the level its place asks for; below level 6 there is none. */
export function Heading({ level, part, id, suffix, children }: HeadingProps): ReactElement {
  return createElement(
    `h${Math.min(6, level)}`,
    { 'data-part': part, id },
    children,
    suffix ? <span data-part="heading-suffix">{suffix}</span> : null,
  );
}

export interface HeadingProps {
  readonly level: number;
  readonly part: string;
  readonly id?: string | undefined;
  /** Whose answer it is, where the same heading stands in several places: heard, not seen (WCAG 2.4.6). */
  readonly suffix?: string | undefined;
  readonly children: ReactNode;
}

/** Level of a widget's own title; headings inside follow it. */
export type HeadingLevel = 1 | 2 | 3 | 4;
