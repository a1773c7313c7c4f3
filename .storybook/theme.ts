import { tokens } from '@limpide/tokens';
import { create, type ThemeVars } from 'storybook/theming';

const light = (constant: string): string =>
  tokens.find((token) => token.constant === constant)?.light ?? 'currentColor';

/** Storybook itself and its docs pages, in Limpide's own colors. */
export const theme: ThemeVars = create({
  base: 'light',
  brandTitle: 'Limpide',
  fontBase: light('fontFamilyBody'),
  colorPrimary: light('colorAccent'),
  colorSecondary: light('colorAccent'),
  appBg: light('colorSurfaceSunken'),
  appContentBg: light('colorSurface'),
  appPreviewBg: light('colorSurface'),
  appBorderColor: light('colorBorder'),
  appBorderRadius: 8,
  textColor: light('colorText'),
  textMutedColor: light('colorTextMuted'),
  barBg: light('colorSurface'),
  barTextColor: light('colorTextMuted'),
  barHoverColor: light('colorAccent'),
  barSelectedColor: light('colorAccent'),
  inputBg: light('colorSurfaceRaised'),
  inputBorder: light('colorBorderStrong'),
  inputTextColor: light('colorText'),
  inputBorderRadius: 4,
});
