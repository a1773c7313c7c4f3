import type { CSSProperties } from 'react';

/** Inline styles of the docs pages, which stand in light Storybook and in themed stories alike. */
export const heading: CSSProperties = {
  font: 'var(--limpide-font-weight-strong) var(--limpide-font-size-lead)/1.3 var(--limpide-font-family-body)',
  margin: '2rem 0 0.5rem',
};

export const table: CSSProperties = {
  borderCollapse: 'collapse',
  inlineSize: '100%',
  minInlineSize: '44rem',
};

export const cell: CSSProperties = {
  padding: '0.5rem 1rem 0.5rem 0',
  textAlign: 'start',
  verticalAlign: 'top',
  borderBlockEnd: '1px solid var(--limpide-color-border)',
};

export const figures: CSSProperties = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' };

export const swatch: CSSProperties = {
  display: 'inline-block',
  inlineSize: '2rem',
  blockSize: '1.25rem',
  marginInlineEnd: '0.5rem',
  verticalAlign: 'middle',
  border: '1px solid var(--limpide-color-border-strong)',
  borderRadius: 'var(--limpide-radius-small)',
};
