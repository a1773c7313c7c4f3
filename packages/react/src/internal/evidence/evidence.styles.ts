import { css, type RuleSet } from 'styled-components';
import {
  colorBorder,
  colorBorderStrong,
  colorCertainty,
  colorCertaintyEmpty,
  colorFault,
  colorFaultSurface,
  colorFocus,
  colorHarm,
  colorLink,
  colorMark1,
  colorSurfaceSunken,
  colorText,
  colorTextMuted,
  fontFamilyNumber,
  fontSizeBody,
  fontSizeLead,
  fontSizeSmall,
  fontWeightStrong,
  lineHeightTight,
  measure,
  radiusMedium,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
  space5,
} from '@limpide/tokens';

/** Styles of figures, sentences, references and faults, for the one styled root of a widget. */
export const evidenceStyles: RuleSet<object> = css`
  a {
    color: ${colorLink};
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 3px solid ${colorFocus};
    outline-offset: 2px;
    border-radius: ${radiusSmall};
  }
  cite {
    font-style: normal;
  }
  [data-part='heading-suffix'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [data-part='figure'] {
    container: limpide-figure / inline-size;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [data-part='outcomes'],
  [data-part='groups'] {
    list-style: none;
    padding: 0;
  }
  [data-part='outcome'] {
    display: grid;
    gap: ${space3};
    padding-block: ${space1} ${space3};
  }
  [data-part='outcome'] ~ [data-part='outcome'] {
    padding-block-start: ${space3};
    border-block-start: 1px solid ${colorBorder};
  }
  [data-part='outcome-words'] {
    display: grid;
    gap: ${space1};
    align-content: start;
    font-size: ${fontSizeSmall};
    max-inline-size: ${measure};
  }
  [data-part='outcome-words'] > p {
    text-wrap: pretty;
  }
  [data-part='outcome-tag'] {
    color: ${colorTextMuted};
    line-height: ${lineHeightTight};
  }
  [data-part='outcome-words'] > p > strong {
    margin-inline-end: ${space1};
  }
  [data-role='harm'] [data-part='outcome-tag'] > strong {
    color: ${colorHarm};
  }
  [data-part='outcome-label'] {
    font-size: ${fontSizeBody};
    font-weight: ${fontWeightStrong};
    line-height: ${lineHeightTight};
  }
  [data-part='effect'],
  [data-part='analysis'],
  [data-part='note'],
  [data-part='source'],
  [data-part='group-detail'],
  [data-part='certainty-detail'] {
    color: ${colorTextMuted};
  }

  [data-part='groups'] {
    padding: ${space3};
    display: grid;
    gap: ${space3};
    align-content: start;
    align-self: start;
    background: ${colorSurfaceSunken};
    border: 1px solid transparent;
    border-radius: ${radiusMedium};
  }
  [data-form='single-arm'] > [data-part='groups'] {
    background: none;
    border: 1.5px dashed ${colorBorderStrong};
  }
  [data-part='group'] {
    display: grid;
    gap: ${space1};
    align-content: start;
    font-size: ${fontSizeSmall};
    line-height: ${lineHeightTight};
  }
  [data-part='group-value'] {
    font-family: ${fontFamilyNumber};
    font-weight: ${fontWeightStrong};
  }
  span[data-part='group-value'] > strong {
    font-size: ${fontSizeLead};
  }
  [data-part='group-percent'] {
    font-weight: 400;
    white-space: nowrap;
  }
  [data-part='bar'] {
    inline-size: 100%;
    block-size: 0.5rem;
    max-block-size: 0.5rem;
    display: block;
    forced-color-adjust: none;
  }
  [data-part='bar-track'] {
    fill: ${colorBorder};
  }
  [data-part='bar-share'] {
    fill: ${colorMark1};
  }
  [data-part='group'] ~ [data-part='group'] [data-part='bar-share'] {
    fill: ${colorTextMuted};
  }
  &:dir(rtl) [data-part='bar'] {
    transform: scaleX(-1);
  }
  @container limpide-figure (min-width: 36rem) {
    [data-part='outcome'] {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: ${space5};
    }
  }

  [data-part='facts'] {
    display: grid;
    gap: ${space1};
    font-size: ${fontSizeSmall};
    color: ${colorTextMuted};
  }
  [data-part='figure'] [data-part='facts'] {
    padding-block: ${space3};
    border-block-start: 1px solid ${colorBorder};
  }
  [data-part='facts'] > div {
    max-inline-size: ${measure};
  }
  [data-part='facts'] dt {
    display: inline;
    font-weight: ${fontWeightStrong};
    color: ${colorText};
    margin-inline-end: ${space1};
  }
  [data-part='facts'] dd {
    display: inline;
  }
  [data-part='certainty-badge'] {
    color: ${colorCertainty};
  }
  [data-part='certainty-bars'] {
    inline-size: 1.6em;
    max-inline-size: 1.6em;
    block-size: 0.9em;
    display: inline-block;
    vertical-align: -0.08em;
    overflow: visible;
    forced-color-adjust: none;
  }
  [data-part='certainty-bars'] rect {
    fill: ${colorCertaintyEmpty};
  }
  [data-part='certainty-bars'] rect[data-filled='true'] {
    fill: ${colorCertainty};
  }
  [data-level='not-rated'] rect {
    fill: none;
    stroke: ${colorCertainty};
    stroke-width: 0.6;
  }
  /* As large as a finger needs, in lines no higher than the others. */
  [data-part='source-link'],
  [data-part='citation'] {
    padding-block: ${space1};
  }
  [data-part='citation'] {
    padding-inline: calc(0.3rem - ${space1} / 2) calc(0.3rem + ${space1} / 2);
    font-size: ${fontSizeSmall};
    white-space: nowrap;
  }
  [data-part='statement'] {
    max-inline-size: ${measure};
    text-wrap: pretty;
  }
  [data-part='aside'],
  [data-part='secondary'] {
    color: ${colorTextMuted};
    font-size: ${fontSizeSmall};
  }
  [data-part='fault'] {
    padding: ${space3};
    border-inline-start: 4px solid ${colorFault};
    border-radius: ${radiusSmall};
    background: ${colorFaultSurface};
    font-size: ${fontSizeSmall};
    overflow-wrap: anywhere;
  }
  [data-part='references'] {
    padding-inline-start: 2.25em;
    display: grid;
    gap: ${space2};
    font-size: ${fontSizeSmall};
  }
  [data-part='reference'] {
    max-inline-size: ${measure};
    overflow-wrap: anywhere;
    scroll-margin-block: ${space4};
  }
  [data-part='reference-citation'] {
    display: block;
    color: ${colorTextMuted};
  }
  [data-part='reference']:target {
    outline: 2px solid ${colorBorderStrong};
    outline-offset: ${space1};
  }

  @media (forced-colors: active) {
    [data-part='bar-track'],
    [data-part='certainty-bars'] rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-part='group'] [data-part='bar-share'],
    [data-part='certainty-bars'] rect[data-filled='true'] {
      fill: CanvasText;
    }
    [data-part='groups'] {
      border-color: CanvasText;
    }
  }
  @media print {
    [data-part='outcome'],
    [data-part='reference'],
    [data-part='statement'] {
      break-inside: avoid;
    }
    [data-part='references'] a[href^='https']::after {
      content: ' ' attr(href);
      color: ${colorTextMuted};
      overflow-wrap: anywhere;
    }
  }
`;
