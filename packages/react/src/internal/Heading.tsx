import { createElement, type ReactElement, type ReactNode } from 'react';

/** A heading of the level its place asks for; below level 6 there is none. */
export function Heading({ level, part, id, children }: HeadingProps): ReactElement {
  return createElement(`h${Math.min(6, level)}`, { 'data-part': part, id }, children);
}

export interface HeadingProps {
  readonly level: number;
  readonly part: string;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** Level of a widget's own title; headings inside follow it. */
export type HeadingLevel = 1 | 2 | 3 | 4;
