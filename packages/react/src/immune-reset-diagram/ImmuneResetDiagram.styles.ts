import type { ComponentPropsWithRef, ComponentType } from 'react';
import { styled } from 'styled-components';
import {
  colorAccent,
  colorAccentText,
  colorBorder,
  colorBorderStrong,
  colorHarm,
  colorHarmSurface,
  colorNoteSurface,
  colorSurface,
  colorSurfaceRaised,
  colorText,
  colorTextMuted,
  fontFamilyNumber,
  fontFamilyTitle,
  fontSizeBody,
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
} from '@limpide/tokens';
import { evidenceStyles } from '../internal/evidence/evidence.styles.js';
import { resetStyles } from '../internal/reset.styles.js';
import { sceneStyles } from './Scene.styles.js';

/**
 * The one styled element of the widget. `data-mode='steps'` shows one stage at
 * a time on a screen; everything else, paper too, shows all.
 */
export const ImmuneResetDiagramRoot: ComponentType<ComponentPropsWithRef<'section'>> =
  styled.section.withConfig({
    displayName: 'ImmuneResetDiagram',
    componentId: 'limpide-immune-reset-diagram',
  })`
    ${resetStyles}
    ${evidenceStyles}
    ${sceneStyles}

  container-type: inline-size;
    /* A container has no width of its own: a parent that centres it would fold it to nothing. */
    inline-size: 100%;
    [hidden] {
      display: none !important;
    }
    p,
    [data-part='risk'] {
      max-inline-size: ${measure};
      text-wrap: pretty;
    }
    [data-part='stage-list'],
    [data-part='stages'],
    [data-part='risks'],
    [data-part='legend'] ul,
    [data-part='aftercare'] > ul {
      list-style: none;
      padding: 0;
    }

    [data-part='header'] {
      display: grid;
      gap: ${space3};
      margin-block-end: ${space5};
    }
    [data-part='title'] {
      font-family: ${fontFamilyTitle};
      font-size: ${fontSizeTitle};
      font-weight: ${fontWeightStrong};
      max-inline-size: 30ch;
    }
    [data-part='no-own-figures'] {
      padding-inline-start: ${space3};
      border-inline-start: 4px solid ${colorBorderStrong};
      font-weight: ${fontWeightStrong};
    }
    [data-part='aim'] {
      padding: ${space3} ${space4};
      background: ${colorNoteSurface};
      border-radius: ${radiusMedium};
    }

    /* Risk strip */
    [data-part='risk-strip'] {
      display: grid;
      gap: ${space2};
      padding: ${space4};
      margin-block-end: ${space5};
      background: ${colorHarmSurface};
      border: 1px solid transparent;
      border-inline-start: 4px solid ${colorHarm};
      border-radius: ${radiusMedium};
    }
    [data-part='risk-heading'] {
      font-size: ${fontSizeBody};
      font-weight: ${fontWeightStrong};
      color: ${colorHarm};
    }
    [data-part='risk-note'],
    [data-part='risks'] {
      font-size: ${fontSizeSmall};
    }
    [data-part='risk-note'] {
      max-inline-size: none;
      color: ${colorTextMuted};
    }
    [data-part='risks'] {
      display: grid;
      gap: ${space3} ${space4};
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      line-height: 1.4;
    }
    [data-part='risks'] > li {
      padding-block-start: ${space2};
      border-block-start: 1px solid ${colorBorderStrong};
    }
    [data-part='risk-label'],
    [data-part='risk-facts'] {
      color: ${colorTextMuted};
    }
    [data-part='risk-disease'] {
      display: block;
    }
    [data-part='risk-disease']::first-letter {
      text-transform: uppercase;
    }
    [data-part='risk-group'] > strong {
      font-family: ${fontFamilyNumber};
      font-size: ${fontSizeLead};
      font-variant-numeric: tabular-nums lining-nums;
    }
    [data-part='risk-facts'] {
      margin: ${space1} 0 0;
    }
    [data-part='risk-facts'] a {
      padding-block: ${space1};
    }
    [data-part='risk-facts'] :is(div, dt, dd) {
      display: inline;
    }
    /* The answers say what they are; the labels stay for assistive technology. */
    [data-part='risk-facts'] dt {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [data-part='risk-facts'] > div:not(:last-of-type)::after {
      content: ' · ';
      content: ' · ' / '';
    }

    /* List of stages and controls */
    [data-part='stepper'] {
      scroll-margin-block-start: ${space4};
      margin-block-end: ${space4};
    }
    [data-part='stage-link'] {
      display: flex;
      gap: ${space2};
      align-items: center;
      min-block-size: 2rem;
      padding-block: ${space1};
      color: ${colorText};
      text-decoration: none;
    }
    [data-part='stage-link']:hover [data-part='stage-name'] {
      text-decoration: underline;
    }
    [data-part='stage-number'] {
      flex: none;
      display: grid;
      place-content: center;
      inline-size: 1.75rem;
      block-size: 1.75rem;
      border: 1.5px solid ${colorBorderStrong};
      border-radius: 50%;
      background: ${colorSurfaceRaised};
      font-family: ${fontFamilyNumber};
      font-size: ${fontSizeSmall};
      font-weight: ${fontWeightStrong};
      font-variant-numeric: tabular-nums lining-nums;
      line-height: 1;
    }
    [aria-current='step'] > [data-part='stage-number'] {
      background: ${colorAccent};
      border-color: ${colorAccent};
      color: ${colorAccentText};
      box-shadow:
        0 0 0 2px ${colorSurface},
        0 0 0 4px ${colorAccent};
    }
    [data-part='previous'],
    [data-part='next'] {
      flex: 1 1 auto;
    }
    [data-part='controls'],
    [data-part='steps'] {
      display: flex;
      flex-wrap: wrap;
      gap: ${space2};
      align-items: center;
    }
    [data-part='controls'] {
      justify-content: space-between;
      margin-block-start: ${space3};
    }
    [data-part='steps'] {
      flex: 1 1 20rem;
    }
    [data-part='position'] {
      flex: 1 1 100%;
      font-weight: ${fontWeightStrong};
      line-height: ${lineHeightTight};
    }
    button {
      font: inherit;
      font-size: ${fontSizeSmall};
      font-weight: ${fontWeightStrong};
      min-block-size: 2.5rem;
      padding: ${space1} ${space2};
      color: ${colorAccent};
      background: ${colorSurfaceRaised};
      border: 1.5px solid ${colorAccent};
      border-radius: ${radiusMedium};
      cursor: pointer;
    }
    [data-part='next'],
    [aria-pressed='true'] {
      color: ${colorAccentText};
      background: ${colorAccent};
    }
    [data-part='show-all'][aria-pressed='false'] {
      padding-inline: ${space1};
      border-color: transparent;
      background: none;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button[aria-disabled='true'] {
      color: ${colorTextMuted};
      background: none;
      border-color: ${colorBorderStrong};
      border-style: dashed;
      cursor: default;
    }

    /* Pictures */
    [data-part='picture'],
    [data-part='stage'],
    [data-part='stage-text'],
    [data-part='aftercare'] > ul {
      display: grid;
      gap: ${space4};
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    [data-part='moving-scene'] {
      touch-action: pan-y;
    }
    [data-part='stage-figure'] {
      display: grid;
      gap: ${space2};
      align-content: start;
    }
    [data-part='stage-caption'],
    [data-part='legend-note'] {
      font-size: ${fontSizeSmall};
      color: ${colorTextMuted};
    }
    [data-part='legend'] {
      display: grid;
      gap: ${space2};
    }
    [data-part='legend-heading'] {
      font-size: ${fontSizeSmall};
      font-weight: ${fontWeightStrong};
      color: ${colorTextMuted};
    }
    [data-part='legend'] ul {
      display: grid;
      gap: ${space1} ${space4};
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
      font-size: ${fontSizeSmall};
      line-height: ${lineHeightTight};
    }
    [data-part='legend'] li {
      display: flex;
      gap: ${space2};
      align-items: center;
    }
    [data-part='legend'] svg {
      flex: none;
      inline-size: 2rem;
      max-inline-size: 2rem;
      block-size: 2rem;
    }

    /* Stages */
    [data-part='stage-area'] {
      display: grid;
      gap: ${space5};
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: ${space4};
    }
    [data-part='stage'],
    [data-part='aftercare-stage'] {
      scroll-margin-block-start: ${space4};
    }
    [data-part='stage'] + [data-part='stage'],
    [data-part='aftercare-stage'] + [data-part='aftercare-stage'] {
      margin-block-start: ${space5};
      padding-block-start: ${space5};
      border-block-start: 1px solid ${colorBorder};
    }
    [data-part='stage-heading'],
    [data-part='section-heading'] {
      font-family: ${fontFamilyTitle};
      font-size: ${fontSizeTitle};
      font-weight: ${fontWeightStrong};
    }
    [data-part='aftercare-stage'] > [data-part='stage-heading'],
    [data-part='sources'] > [data-part='section-heading'] {
      font-size: ${fontSizeLead};
      margin-block-end: ${space3};
    }
    [data-part='stage-part'] {
      display: grid;
      gap: ${space2};
      grid-template-columns: minmax(0, 1fr);
    }
    [data-part='part-heading'] {
      font-size: ${fontSizeSmall};
      font-weight: ${fontWeightStrong};
      color: ${colorTextMuted};
    }
    [data-question='mainRisk'] > [data-part='part-heading'] {
      color: ${colorHarm};
    }
    [data-question='duration'] > [data-part='statement'] {
      font-size: ${fontSizeLead};
      line-height: ${lineHeightTight};
    }
    [data-part='answer-note'] {
      color: ${colorTextMuted};
      padding-inline-start: ${space3};
      border-inline-start: 2px dashed ${colorBorderStrong};
    }
    [data-part='stage-part'] > [data-part='figure'] {
      padding: ${space4};
      background: ${colorSurfaceRaised};
      border: 1px solid ${colorBorder};
      border-radius: ${radiusMedium};
    }
    [data-part='stage-part'] > [data-part='figure'] [data-part='outcome']:first-of-type {
      padding-block-start: 0;
      border: 0;
    }
    [data-part='principle'] {
      display: grid;
      gap: ${space2};
    }
    [data-question='unknown'] {
      padding: ${space4};
      background: ${colorNoteSurface};
      border-radius: ${radiusMedium};
    }
    [data-part='risk-full'],
    [data-part='aftercare'],
    [data-part='sources'],
    [data-part='about'] {
      margin-block-start: ${space6};
    }
    [data-part='risk-full'] > [data-part='section-heading'],
    [data-part='aftercare'] > [data-part='section-heading'],
    [data-part='sources'] > [data-part='aside'] {
      margin-block-end: ${space4};
    }
    [data-part='about'] {
      display: grid;
      gap: ${space1};
      padding-block-start: ${space4};
      border-block-start: 1px solid ${colorBorder};
      font-size: ${fontSizeSmall};
      color: ${colorTextMuted};
    }

    /* On a phone an entry is its figure with what and when; the rest is small print. */
    @container (max-width: 30rem) {
      [data-part='risk-strip'],
      [data-part='aim'] {
        padding: ${space3};
      }
      [data-part='risks'] {
        gap: ${space2};
        line-height: ${lineHeightTight};
      }
      [data-part='risk'] > figcaption,
      [data-part='risk-group']:only-of-type,
      [data-part='risk-group']:only-of-type ~ dl {
        display: inline;
      }
      [data-part='risk-group']:only-of-type ~ dl::before {
        content: ' · ' / '';
      }
      [data-part='risk-disease'],
      [data-part='risk-group'] > span:last-of-type,
      [data-part='risk-facts'],
      [data-part='risk-facts'] [data-part='citation'] {
        font-size: 0.75rem;
      }
    }
    @container (min-width: 46rem) {
      [data-part='title'] {
        grid-column: 1 / -1;
        max-inline-size: none;
      }
      [data-part='header'] {
        grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
        column-gap: ${space6};
        align-items: start;
      }
      [data-part='previous'],
      [data-part='next'] {
        flex: none;
        padding-inline: ${space4};
      }
      [data-mode='all'] > [data-part='stepper'] [data-part='stage-list'],
      &[data-mode='all'] [data-part='stage-list'] {
        columns: 2;
        column-gap: ${space5};
      }
      [data-part='stage-list'] > li {
        break-inside: avoid;
      }
      [data-part='stage'] {
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        column-gap: ${space6};
      }
      [data-part='stage'] > [data-part='stage-heading'] {
        grid-column: 1 / -1;
      }
      [data-part='position'] {
        flex: 1 1 auto;
      }
      [data-part='risk-full'] > [data-part='stage-part'],
      [data-part='aftercare'] > ul {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: ${space6};
      }
      [data-part='aftercare-stage'] + [data-part='aftercare-stage'] {
        margin: 0;
        padding: 0;
        border: 0;
      }
    }

    /* One stage at a time, on screens only. */
    @media screen {
      &[data-mode='steps'] [data-part='stage-list'] {
        display: grid;
        grid-template-columns: repeat(9, minmax(0, 1fr));
        max-inline-size: 34rem;
      }
      &[data-mode='steps'] [data-part='stage-list'] > li {
        position: relative;
      }
      &[data-mode='steps'] [data-part='stage-list'] > li:not(:first-of-type)::before {
        content: '';
        position: absolute;
        inset-block-start: calc(50% - 1px);
        inset-inline: calc(-50% + 0.875rem) calc(50% + 0.875rem);
        border-block-start: 2px solid ${colorBorderStrong};
      }
      &[data-mode='steps'] [data-part='stage-link'] {
        justify-content: center;
        position: relative;
        min-block-size: 2.5rem;
      }
      &[data-mode='steps'] [data-part='stage-name'] {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      &[data-mode='steps'] [data-part='stage']:not([data-current='true']) {
        display: none;
      }
      &[data-mode='steps'] [data-part='stage'] {
        margin: 0;
        padding: 0;
        border: 0;
        grid-template-columns: minmax(0, 1fr);
      }
      &[data-mode='steps'] [data-part='stage-figure'] > [data-part='scene'] {
        display: none;
      }
      /* The picture stays in view beside a long text. */
      @container (min-width: 46rem) {
        &[data-mode='steps'] [data-part='stage-area'] {
          grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
          column-gap: ${space6};
        }
        &[data-mode='all'] [data-part='stage-figure'],
        &[data-mode='steps'] [data-part='picture'] {
          position: sticky;
          inset-block-start: ${space4};
          align-self: start;
        }
      }
    }
    /* Text runs beside the picture, so that most stages take half a page. */
    @media print {
      [data-part='stepper'],
      [data-part='moving-scene'] {
        display: none;
      }
      [data-part='stage'],
      [data-part='stage-text'] {
        display: block;
      }
      [data-part='stage']::after {
        content: '';
        display: block;
        clear: both;
      }
      [data-part='stage-figure'] {
        float: inline-start;
        inline-size: 7.5cm;
        margin: 0.3cm 0.6cm 0.3cm 0;
      }
      [data-part='stage-part'] {
        padding-block-start: 0.3cm;
        font-size: ${fontSizeSmall};
      }
      [data-part='stage-part'] > [data-part='figure'] {
        clear: both;
      }
      [data-part='stage-figure'],
      [data-part='risk'] {
        break-inside: avoid;
      }
      [data-part='stage-heading'],
      [data-part='section-heading'],
      [data-part='part-heading'] {
        break-after: avoid;
      }
    }
    @media (forced-colors: active) {
      [data-part='risk-strip'],
      [data-part='aim'],
      [data-question='unknown'] {
        border: 1px solid CanvasText;
      }
      [aria-current='step'] > [data-part='stage-number'],
      [aria-pressed='true'] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
  `;
