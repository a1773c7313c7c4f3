import { css, type RuleSet } from 'styled-components';
import {
  colorBorder,
  colorBorderStrong,
  colorCertainty,
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
  radiusMedium,
  radiusSmall,
  space1,
  space2,
  space3,
  space4,
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

  [data-part='figure'] {
    margin: 0;
    container-type: inline-size;
    display: grid;
    gap: ${space3};
    font-variant-numeric: tabular-nums lining-nums;
  }
  [data-part='figure-caption'] {
    display: grid;
    gap: ${space1};
  }
  [data-part='figure-tag'] {
    justify-self: start;
    color: ${colorTextMuted};
    font-size: ${fontSizeSmall};
    font-weight: ${fontWeightStrong};
    line-height: ${lineHeightTight};
  }
  [data-role='harm'] > [data-part='figure-caption'] > [data-part='figure-tag'] {
    color: ${colorHarm};
  }
  [data-part='figure-label'] {
    font-size: ${fontSizeBody};
    font-weight: ${fontWeightStrong};
    line-height: ${lineHeightTight};
    text-wrap: balance;
  }
  [data-part='figure-sentence'] {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  [data-part='groups'] {
    list-style: none;
    margin: 0;
    padding: ${space3};
    display: grid;
    gap: ${space4};
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
    color: ${colorText};
  }
  span[data-part='group-value'] > strong {
    font-size: ${fontSizeLead};
    font-weight: ${fontWeightStrong};
  }
  [data-part='group-percent'] {
    font-weight: 400;
    white-space: nowrap;
  }
  [data-part='group-detail'] {
    color: ${colorTextMuted};
  }
  [data-part='bar'] {
    inline-size: 100%;
    max-inline-size: 24rem;
    block-size: 0.5rem;
    margin-block: ${space1};
    display: block;
    border-radius: 1px;
    overflow: hidden;
    forced-color-adjust: none;
  }
  [data-part='bar-track'] {
    fill: ${colorBorder};
  }
  [data-part='bar-share'] {
    fill: ${colorMark1};
  }
  &:dir(rtl) [data-part='bar'] {
    transform: scaleX(-1);
  }
  @container (min-width: 32rem) {
    [data-part='groups'] {
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    }
  }

  [data-part='facts'] {
    margin: 0;
    display: grid;
    gap: ${space1};
    font-size: ${fontSizeSmall};
    color: ${colorTextMuted};
  }
  [data-part='facts'] > div {
    max-inline-size: 65ch;
  }
  [data-part='facts'] dt {
    display: inline;
    font-weight: ${fontWeightStrong};
    color: ${colorText};
    margin-inline-end: ${space2};
  }
  [data-part='facts'] dd {
    display: inline;
    margin: 0;
  }
  @container (min-width: 32rem) {
    [data-part='facts'] > div {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr);
      max-inline-size: none;
    }
    [data-part='facts'] dd {
      max-inline-size: 65ch;
    }
  }
  [data-part='certainty-badge'] {
    color: ${colorCertainty};
  }
  [data-part='certainty-detail'] {
    color: ${colorTextMuted};
  }
  [data-part='certainty-bars'] {
    inline-size: 1.375em;
    block-size: 0.875em;
    vertical-align: -0.05em;
    overflow: visible;
    forced-color-adjust: none;
  }
  [data-part='certainty-bars'] rect {
    fill: none;
    stroke: ${colorCertainty};
    stroke-width: 1;
  }
  [data-part='certainty-bars'] rect[data-filled='true'] {
    fill: ${colorCertainty};
  }
  [data-level='not-rated'] rect {
    stroke-dasharray: 1.5 1.25;
  }
  [data-part='source-item'] {
    display: block;
  }
  [data-part='citation'] {
    display: inline-block;
    min-inline-size: 1.5rem;
    text-align: center;
    font-size: ${fontSizeSmall};
    white-space: nowrap;
    text-decoration: none;
  }
  [data-part='statement'] {
    margin: 0;
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  [data-part='aside'],
  [data-part='secondary'] {
    margin: 0;
    color: ${colorTextMuted};
    font-size: ${fontSizeSmall};
  }
  [data-part='fault'] {
    margin: 0;
    padding: ${space3};
    border-inline-start: 4px solid ${colorFault};
    border-radius: ${radiusSmall};
    background: ${colorFaultSurface};
    font-size: ${fontSizeSmall};
    overflow-wrap: anywhere;
  }
  [data-part='references'] {
    margin: 0;
    padding-inline-start: 2.25em;
    display: grid;
    gap: ${space2};
    font-size: ${fontSizeSmall};
  }
  [data-part='reference'] {
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
    scroll-margin-block: ${space4};
  }
  [data-part='reference']:target {
    outline: 2px solid ${colorBorderStrong};
    outline-offset: ${space1};
  }

  @media (forced-colors: active) {
    [data-part='bar-track'] {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-part='bar-share'],
    [data-part='certainty-bars'] rect[data-filled='true'] {
      fill: CanvasText;
    }
    [data-part='certainty-bars'] rect {
      stroke: CanvasText;
    }
    [data-part='groups'] {
      border-color: CanvasText;
    }
  }
  @media print {
    [data-part='figure'],
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
