import type { ComponentPropsWithRef, ComponentType } from 'react';
import { css, styled, type RuleSet } from 'styled-components';
import {
  colorAccent,
  colorBorder,
  colorBorderStrong,
  colorNoteSurface,
  colorSurface,
  colorSurfaceRaised,
  colorText,
  colorTextMuted,
  fontFamilyBody,
  fontFamilyTitle,
  fontSizeBody,
  fontSizeDisplay,
  fontSizeLead,
  fontSizeSmall,
  fontSizeTitle,
  fontWeightStrong,
  lineHeightTight,
  measure,
  radiusMedium,
  space1,
  space2,
  space3,
  space4,
  space5,
  space6,
  space7,
} from '@limpide/tokens';
import { evidenceStyles } from '../internal/evidence/evidence.styles.js';
import { resetStyles } from '../internal/reset.styles.js';

/**
 * Columns side by side, headings that stay in view, short answers that follow
 * the reader. Rows in bands pass over the headings and carry their own.
 */
const tableLayout: RuleSet<object> = css`
  [data-part='order'],
  [data-layout='columns'] [data-part='card-heading'] {
    display: none;
  }
  > thead {
    display: block;
    position: sticky;
    z-index: 1;
    inset-block-start: var(--limpide-sticky-offset, 0px);
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    white-space: normal;
    background: ${colorSurface};
    border-block-end: 2px solid ${colorText};
  }
  > thead > tr,
  [data-layout='columns'] {
    display: grid;
    gap: 0;
    grid-template-columns: 11rem;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    align-items: stretch;
  }
  > thead th {
    display: block;
    align-self: end;
    padding: ${space3} ${space4};
    text-align: start;
    line-height: ${lineHeightTight};
  }
  > thead > tr > [data-part='corner'] {
    padding-inline-start: 0;
  }
  [data-part='row'] {
    margin: 0;
    border-block-end: 1px solid ${colorBorder};
  }
  [data-layout='columns'] > [data-part='row-heading'] {
    grid-column: auto;
    padding: ${space4} ${space4} ${space4} 0;
    font-size: ${fontSizeBody};
    border: 0;
  }
  [data-layout='columns'] > [data-part='cell'] {
    padding: ${space4};
    background: none;
    border: 0;
    border-inline-start: 1px solid ${colorBorder};
    border-radius: 0;
  }
  [data-part='question'],
  [data-layout='columns'] [data-part='answer'] {
    position: sticky;
    inset-block-start: calc(var(--limpide-sticky-offset, 0px) + ${space7} + ${space7});
  }
  [data-layout='bands'] {
    display: block;
    position: relative;
    z-index: 2;
    background: ${colorSurface};
    padding-block: ${space4} ${space2};
  }
  [data-layout='bands'] > [data-part='row-heading'] {
    padding: 0 0 ${space3};
    border: 0;
  }
`;

/**
 * The one styled element of the widget. Cards are the base; a container wide
 * enough for its number of columns turns them into a table.
 */
export const TherapyComparisonRoot: ComponentType<ComponentPropsWithRef<'section'>> =
  styled.section.withConfig({
    displayName: 'TherapyComparison',
    componentId: 'limpide-therapy-comparison',
  })`
    ${resetStyles}
    ${evidenceStyles}

    container: limpide-widget / inline-size;
    /* A container has no width of its own: a parent that centres it would fold it to nothing. */
    inline-size: 100%;
    summary {
      cursor: pointer;
      padding-block: ${space2};
      font-weight: ${fontWeightStrong};
      color: ${colorAccent};
    }

    /* Text of the same kind */
    [data-part='title'],
    [data-part='row-heading'],
    [data-part='column-name'],
    [data-part='study-name'],
    [data-part='end-heading'],
    [data-layout='bands'] [data-part='card-heading'] {
      font-family: ${fontFamilyTitle};
      font-size: ${fontSizeLead};
      font-weight: ${fontWeightStrong};
    }
    [data-part='title'],
    [data-part='row-heading'] {
      font-size: ${fontSizeTitle};
    }
    [data-part='row-heading'],
    [data-part='card-heading'],
    [data-part='answer-heading'] {
      line-height: ${lineHeightTight};
      font-weight: ${fontWeightStrong};
    }
    [data-part='corner'],
    [data-part='column-role'],
    [data-part='status'],
    [data-part='answer-heading'],
    [data-part='about'] {
      font-size: ${fontSizeSmall};
      color: ${colorTextMuted};
    }
    [data-part='summary'],
    [data-part='separate'],
    [data-part='status'],
    [data-part='answer-note'],
    [data-part='about'] p,
    [data-part='standing'] p,
    [data-part='terms'] dd {
      max-inline-size: ${measure};
      text-wrap: pretty;
    }
    [data-part='separate'],
    [data-part='standing'] {
      padding: ${space3} ${space4};
      background: ${colorNoteSurface};
      border-radius: ${radiusMedium};
    }
    [data-part='header'],
    [data-part='answer'],
    [data-part='answer-section'],
    [data-part='more-content'],
    [data-part='study'],
    [data-part='study-head'],
    [data-part='study-results'],
    [data-part='terms'] dl {
      display: grid;
      gap: ${space3};
      align-content: start;
      grid-template-columns: minmax(0, 1fr);
    }

    /* Before the table */
    [data-part='header'] {
      margin-block-end: ${space4};
    }
    [data-part='title'] {
      max-inline-size: 40ch;
    }
    [data-part='contents'] {
      margin-block-end: ${space4};
    }
    [data-part='contents'] ul {
      list-style: none;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: ${space1} ${space5};
    }
    [data-part='contents'] a {
      display: inline-block;
      padding-block: ${space1};
    }
    [data-part='row'] {
      scroll-margin-block-start: calc(var(--limpide-sticky-offset, 0px) + ${space7} + ${space6});
    }
    /* What has the focus stays clear of the headings that stay in view. */
    [data-part='table'] :is(a, summary) {
      scroll-margin-block-start: calc(var(--limpide-sticky-offset, 0px) + ${space7} + ${space6});
    }
    [data-part='row'][data-layout='bands'] {
      scroll-margin-block-start: var(--limpide-sticky-offset, 0px);
    }
    [data-part='chooser'] {
      border-block: 1px solid ${colorBorder};
      margin-block-end: ${space3};
    }
    [data-part='chooser-content'] {
      display: grid;
      gap: ${space5};
      padding-block: ${space3} ${space5};
    }
    [data-part='choice'] {
      padding: 0;
      border: 0;
      min-inline-size: 0;
      display: grid;
      align-content: start;
    }
    [data-part='choice'] legend {
      padding: 0;
      margin-block-end: ${space1};
      font-weight: ${fontWeightStrong};
    }
    [data-part='choice'] label {
      display: flex;
      gap: ${space2};
      align-items: baseline;
      padding-block: ${space1};
      min-block-size: 1.5rem;
    }
    [data-part='choice'] input {
      flex: none;
      inline-size: 1.125rem;
      block-size: 1.125rem;
      translate: 0 0.15rem;
      accent-color: ${colorAccent};
    }
    [data-part='chooser-more'] {
      font-weight: 400;
      color: ${colorTextMuted};
    }
    [data-part='status'] {
      margin-block-end: ${space4};
    }

    /* In place of what is not there */
    [data-part='group'],
    [data-part='no-usual-care'] {
      display: grid;
      gap: ${space2};
      max-inline-size: ${measure};
      margin-block-end: ${space5};
      padding: ${space3} ${space4};
      border: 1px dashed ${colorBorderStrong};
      border-radius: ${radiusMedium};
    }
    [data-part='group'] ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
    [data-part='group'] li {
      font-weight: ${fontWeightStrong};
    }
    [data-part='group'] li::first-letter {
      text-transform: uppercase;
    }

    /* Cards: a question, then a card for each treatment. */
    [data-part='table'],
    [data-part='table'] > tbody,
    [data-part='caption'],
    [data-part='row'] {
      display: block;
    }
    [data-part='table'] > thead {
      /* The headings stay for assistive technology; each card says its own. */
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [data-part='caption'] {
      text-align: start;
      max-inline-size: ${measure};
      margin-block-end: ${space4};
    }
    [data-part='row'] {
      margin-block-end: ${space5};
    }
    [data-part='row-heading'] {
      display: block;
      text-align: start;
      text-wrap: balance;
      padding-block: ${space3};
      border-block-start: 2px solid ${colorText};
    }
    [data-part='question'] {
      font: inherit;
    }
    [data-part='cell'] {
      display: block;
      padding: ${space3} ${space4};
      margin-block-end: ${space3};
      background: ${colorSurfaceRaised};
      border: 1px solid ${colorBorder};
      border-radius: ${radiusMedium};
    }
    [data-part='card-heading'] {
      padding-block-end: ${space2};
      border-block-end: 1px solid ${colorBorder};
    }
    [data-part='column-name'] {
      display: block;
    }
    [data-part='column-role'] {
      display: inline-block;
      font-family: ${fontFamilyBody};
      font-weight: 400;
    }
    [data-layout='bands'] [data-part='card-heading'] {
      position: sticky;
      z-index: 1;
      inset-block-start: var(--limpide-sticky-offset, 0px);
      padding-block: ${space3};
      background: ${colorSurfaceRaised};
    }

    /* Answers */
    [data-part='answer'] {
      container: limpide-answer / inline-size;
    }
    [data-tone='empty'] {
      color: ${colorTextMuted};
      padding-inline-start: ${space3};
      border-inline-start: 2px dashed ${colorBorderStrong};
    }
    [data-part='answer-list'] > p + p {
      font-size: ${fontSizeSmall};
    }
    [data-part='answer-list'] ul,
    [data-part='cautions'] ul {
      margin: ${space1} 0 0;
      padding-inline-start: 1.2em;
      font-size: ${fontSizeSmall};
      max-inline-size: ${measure};
    }
    [data-part='answer-sources'] {
      font-size: ${fontSizeSmall};
    }
    [data-part='regulation'],
    [data-part='answer-sources'] {
      display: grid;
      gap: ${space1};
    }
    [data-part='study-results'] > [data-part='figure'] ~ [data-part='figure'] {
      border-block-start: 1px solid ${colorBorder};
      padding-block-start: ${space3};
    }
    [data-part='study'] {
      align-items: start;
      padding-block: ${space2} ${space3};
    }
    [data-part='study'] ~ [data-part='study'] {
      border-block-start: 1px solid ${colorBorderStrong};
      padding-block-start: ${space4};
    }
    @container limpide-answer (min-width: 52rem) {
      [data-part='study'],
      [data-question='demands'] [data-part='answer-section'] {
        column-gap: ${space6};
        grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
      }
      [data-question='demands'] [data-part='answer-section'] > :not([data-part='answer-heading']) {
        grid-column: 2;
      }
      [data-part='study-head'] {
        position: sticky;
        inset-block-start: calc(var(--limpide-sticky-offset, 0px) + ${space7} + ${space4});
      }
    }
    [data-part='more'] > summary {
      padding: ${space3} ${space4};
      background: ${colorSurface};
      border: 1px solid ${colorBorderStrong};
      border-radius: ${radiusMedium};
    }

    /* After the table */
    [data-part='end'] {
      display: grid;
      gap: ${space5};
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: ${space5};
    }
    [data-part='end-heading'] {
      margin-block-end: ${space2};
    }
    [data-part='sources'] > [data-part='aside'] {
      max-inline-size: ${measure};
      margin-block-end: ${space3};
    }
    [data-part='terms'] dt {
      font-weight: ${fontWeightStrong};
    }

    @container limpide-widget (min-width: 40rem) {
      [data-part='title'] {
        font-size: ${fontSizeDisplay};
      }
      [data-part='chooser-content'] {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      [data-part='terms'] dl,
      [data-part='references'] {
        grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
        gap: ${space3} ${space7};
      }
      [data-layout='columns'] {
        display: grid;
        gap: ${space3};
        grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
      }
      [data-layout='columns'] > [data-part='row-heading'] {
        grid-column: 1 / -1;
      }
      [data-layout='columns'] > [data-part='cell'] {
        margin-block-end: 0;
      }
    }

    @container limpide-widget (min-width: 44rem) {
      [data-columns='1'],
      [data-columns='2'] {
        ${tableLayout}
      }
    }
    @container limpide-widget (min-width: 56rem) {
      [data-columns='3'] {
        ${tableLayout}
      }
    }
    @container limpide-widget (min-width: 72rem) {
      [data-columns='4'] {
        ${tableLayout}
      }
    }

    @media (scripting: none) {
      [data-part='chooser'] {
        display: none;
      }
    }
    @media (forced-colors: active) {
      [data-part='separate'],
      [data-part='standing'] {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      [data-part='contents'] {
        display: none;
      }
      --limpide-font-size-small: 8.5pt;
      --limpide-font-size-body: 9.5pt;
      --limpide-font-size-lead: 11pt;
      --limpide-font-size-title: 13pt;
      --limpide-line-height-body: 1.35;
      background: none;

      [data-part='chooser'] {
        display: none;
      }
      [data-part='row-heading'],
      [data-part='card-heading'],
      [data-part='study-name'],
      [data-part='answer-heading'],
      [data-part='end-heading'],
      summary {
        break-after: avoid;
      }
      [data-part='cell'] {
        border-radius: 0;
      }
      /* Everything is on paper, also what is folded away on a screen. */
      details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      details:not([open]) > :not(summary) {
        display: grid;
      }
    }
  `;
