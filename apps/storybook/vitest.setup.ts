import { afterEach, expect, inject } from 'vitest';
import { commands } from 'vitest/browser';

declare module 'vitest' {
  interface ProvidedContext {
    'storybook/test-initial-globals': { readonly locale: string; readonly theme: string };
  }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    languageFaults(html: string, locale: string): Promise<readonly string[]>;
  }
}

/** Words are the same in light and dark: they are read once. A story may ask for a language of its own. */
afterEach(async () => {
  const stage = document.querySelector<HTMLElement>('.limpide-stage');
  if (inject('storybook/test-initial-globals').theme !== 'light') return;
  expect(
    await commands.languageFaults(stage?.outerHTML ?? '', stage?.lang ?? ''),
    'the story says everything in its language',
  ).toEqual([]);
});

afterEach(({ task }) => {
  if ((task.meta as { storyId?: string }).storyId !== 'foundations-tokens--type') return;
  const { locale, theme } = inject('storybook/test-initial-globals');
  const stage = document.querySelector<HTMLElement>('.limpide-stage');
  expect(
    [stage?.lang, stage?.dataset['limpideTheme']],
    'the story stands in the language and theme of this run',
  ).toEqual([locale, theme]);
});
