import { css, type RuleSet } from 'styled-components';
import {
  colorSurface,
  colorText,
  fontFamilyBody,
  fontSizeBody,
  fontWeightStrong,
  lineHeightBody,
  lineHeightTight,
} from '@limpide/tokens';

/**
 * The ground of the one styled root of a widget; goes first. Rules of the page
 * for plain elements (`p { … }`, `td { … }`) end here: they lose to one class
 * and one element, and every part of the widget wins over both.
 *
 * Inside pictures nothing is undone: that would undo the attributes which draw them.
 */
export const resetStyles: RuleSet<object> = css`
  box-sizing: border-box;
  float: none;
  overflow: visible;
  color: ${colorText};
  background: ${colorSurface};
  font: 400 ${fontSizeBody} / ${lineHeightBody} ${fontFamilyBody};
  letter-spacing: normal;
  word-spacing: normal;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
  overflow-wrap: break-word;

  :not(svg *),
  :not(svg *)::before,
  :not(svg *)::after {
    all: revert;
    box-sizing: border-box;
    margin: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: ${lineHeightTight};
    text-wrap: balance;
  }
  strong {
    font-weight: ${fontWeightStrong};
  }
`;
