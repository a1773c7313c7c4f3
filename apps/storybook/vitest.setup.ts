import { afterEach, expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    'storybook/test-initial-globals': { readonly locale: string; readonly theme: string };
  }
}

afterEach(({ task }) => {
  if ((task.meta as { storyId?: string }).storyId !== 'foundations-tokens--type') return;
  const { locale, theme } = inject('storybook/test-initial-globals');
  const stage = document.querySelector<HTMLElement>('.limpide-stage');
  expect(
    [stage?.lang, stage?.dataset['limpideTheme']],
    'the story stands in the language and theme of this run',
  ).toEqual([locale, theme]);
});
