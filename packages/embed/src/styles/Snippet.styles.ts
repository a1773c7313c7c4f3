import type { ComponentPropsWithRef, ComponentType } from 'react';
import { styled } from 'styled-components';
import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorLink,
  colorNoteSurface,
  colorSurfaceRaised,
  colorText,
  colorTextMuted,
  fontFamilyTitle,
  fontSizeLead,
  fontSizeSmall,
  fontSizeTitle,
  fontWeightStrong,
  measure,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  space5,
} from '@limpide/tokens';

/**
 * Styles of a snippet, beside those that it shares with the widget. Its elements
 * are its only names. The classes are those that the enhancer adds.
 */
export const SnippetRoot: ComponentType<ComponentPropsWithRef<'figure'>> = styled.figure.withConfig({
  displayName: 'Embed',
  componentId: 'limpide-embed',
})`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space3};
  margin: 0;
  padding: ${space3};

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: ${fontFamilyTitle};
    font-weight: ${fontWeightStrong};
    font-size: ${fontSizeLead};
    margin-block-start: ${space3};
  }
  h1,
  h2,
  h3 {
    font-size: ${fontSizeTitle};
  }
  th h1,
  th h2,
  th h3,
  th h4 {
    margin: 0;
    font: inherit;
  }
  p,
  li,
  dd,
  dt {
    max-inline-size: ${measure};
  }
  li,
  dd,
  td p ~ p {
    margin-block-start: ${space1};
  }
  dt,
  dd {
    display: inline;
  }
  dt {
    font-weight: ${fontWeightStrong};
    margin-inline-end: ${space2};
  }
  dd::after {
    content: '\\a';
    white-space: pre;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  figure,
  details.limpide-made {
    display: grid;
    gap: ${space2};
    padding: ${space3} ${space4};
    border: 1px solid ${colorBorder};
    border-radius: ${radiusMedium};
    background: ${colorSurfaceRaised};
  }
  summary {
    cursor: pointer;
    font-weight: ${fontWeightStrong};
    color: ${colorAccent};
  }
  table {
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    max-inline-size: min(${measure}, 80vw);
    padding-block-end: ${space3};
    color: ${colorTextMuted};
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: ${space3};
    border-block-end: 1px solid ${colorBorder};
    min-inline-size: 9rem;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid ${colorText};
  }
  > figcaption {
    margin-block-start: ${space5};
    padding-block-start: ${space3};
    border-block-start: 1px solid ${colorBorder};
    font-size: ${fontSizeSmall};
    color: ${colorTextMuted};
  }

  /* What the enhancer adds */
  details.limpide-made,
  div.limpide-made {
    margin-block: ${space3};
  }
  details.limpide-made fieldset {
    margin: 0;
    padding: ${space2} 0;
    border: 0;
    min-inline-size: 0;
  }
  details.limpide-made label {
    padding-block: ${space1};
    display: flex;
    gap: ${space2};
    align-items: center;
  }
  details.limpide-made input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: ${colorAccent};
  }
  div.limpide-made {
    display: flex;
    flex-wrap: wrap;
    gap: ${space2};
  }
  div.limpide-made p {
    flex: 1 1 100%;
    max-inline-size: none;
    font-weight: ${fontWeightStrong};
  }
  div.limpide-made button {
    min-block-size: 2.5rem;
    padding: 0 ${space4};
    font: inherit;
    color: ${colorAccent};
    background: ${colorSurfaceRaised};
    border: 1px solid ${colorBorderStrong};
    border-radius: ${radiusMedium};
  }
  div.limpide-made [aria-disabled='true'] {
    color: ${colorTextMuted};
  }
  .limpide-ref {
    padding: ${space1};
    margin-block: calc(-1 * ${space1});
    font: inherit;
    color: ${colorLink};
    text-decoration: underline;
    background: none;
    border: 0;
  }
  span.limpide-made {
    margin-block: ${space2};
    padding: ${space2} ${space3};
    background: ${colorNoteSurface};
    border-radius: ${radiusMedium};
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
