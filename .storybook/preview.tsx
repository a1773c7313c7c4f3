import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import addonVitest from '@storybook/addon-vitest';
import { definePreview } from '@storybook/react-vite';
import { useMemo } from 'react';
import '@limpide/tokens/tokens.css';
import { Stage, stageLocale } from './Stage.js';
import { theme } from './theme.js';
import './preview.css';

const width = (name: string, pixels: number, height: number) => ({
  name: `${name} · ${pixels} px`,
  styles: { width: `${pixels}px`, height: `${height}px` },
});

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonVitest()],
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
          // It offers one disease: elsewhere a widget says in Spanish that its words are missing.
          { value: 'es', title: 'Español (diabetes tipo 1)' },
          { value: 'en-XA', title: 'Pseudo (long words)' },
          { value: 'ar-XB', title: 'Pseudo (right to left)' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'own', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'light', direction: 'own' },
  parameters: {
    // Every finding of axe fails the story, in each language and theme.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { theme },
    options: {
      storySort: {
        order: [
          'Start here',
          [
            'Introduction',
            'Content guidance',
            'Accessibility',
            'How a figure gets in',
            'Beside your own i18n',
          ],
          'Foundations',
          'Evidence',
          'Widgets',
        ],
      },
    },
    viewport: {
      options: {
        phone: width('Small phone', 320, 640),
        tablet: width('Tablet', 768, 1024),
        desktop: width('Laptop', 1280, 800),
      },
    },
  },
  decorators: [
    (Story, { globals }) => {
      const locale = useMemo(() => stageLocale(globals), [globals]);
      return (
        <Stage locale={locale} theme={globals['theme'] === 'dark' ? 'dark' : 'light'}>
          <Story />
        </Stage>
      );
    },
  ],
});
