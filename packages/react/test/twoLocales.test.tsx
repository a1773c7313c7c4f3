// @vitest-environment node
import { PassThrough } from 'node:stream';
import { Suspense, use, type ReactElement, type ReactNode } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { ImmuneResetDiagram, LimpideProvider, TherapyComparison } from '../src/index.js';

/** Something that a test lets go on when it likes. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

function After({
  opened,
  children,
}: {
  readonly opened: Promise<void>;
  readonly children: ReactNode;
}): ReactNode {
  use(opened);
  return children;
}

const widgets: Readonly<Record<string, ReactElement>> = {
  'the comparison': <TherapyComparison disease="psoriasis" />,
  'the diagram': <ImmuneResetDiagram donor="autologous" />,
};

/** A page whose first widget is there at once, and whose second waits. */
const page = (locale: Locale, widget: ReactElement, opened: Promise<void>): ReactElement => (
  <LimpideProvider locale={locale} dataset={dataset}>
    <main>
      <section>{widget}</section>
      <Suspense fallback={<p>…</p>}>
        <After opened={opened}>
          <section>{widget}</section>
        </After>
      </Suspense>
    </main>
  </LimpideProvider>
);

/** Begins a page; `started` resolves once a part is written, `ended` resolves with all of it. */
function begin(element: ReactElement): { readonly started: Promise<void>; readonly ended: Promise<string> } {
  const started = gate();
  const ended = new Promise<string>((resolve, reject) => {
    const sink = new PassThrough();
    const chunks: Buffer[] = [];
    sink.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      started.open();
    });
    sink.on('end', () => resolve(Buffer.concat(chunks).toString()));
    const { pipe } = renderToPipeableStream(element, {
      onShellReady() {
        pipe(sink);
      },
      onError: reject,
    });
  });
  // A page that fails before its first part must fail the test, not wait for ever.
  return { started: Promise.race([started.opened, ended.then(() => undefined)]), ended };
}

/** The words of a page, without the marks and scripts of a stream. */
const wordsOf = (html: string): readonly string[] =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<template\b.*?<\/template>|<!--.*?-->|<[^>]*>/gs, ' ')
    .split(/\s+/)
    .filter(Boolean);

describe.each(Object.entries(widgets))('two languages at once in one process, %s', (_name, widget) => {
  it('never say a word of each other', async () => {
    const gates = { en: gate(), fr: gate() };
    const english = begin(page(en, widget, gates.en.opened));
    const french = begin(page(fr, widget, gates.fr.opened));
    await Promise.all([english.started, french.started]);
    // Each goes on while the other is half written.
    gates.fr.open();
    gates.en.open();
    const [inEnglish, inFrench] = await Promise.all([english.ended, french.ended]);

    const alone = (locale: Locale): readonly string[] =>
      wordsOf(
        renderToString(
          <LimpideProvider locale={locale} dataset={dataset}>
            <section>{widget}</section>
          </LimpideProvider>,
        ),
      );
    const words = { en: alone(en), fr: alone(fr) };
    expect(words.en.join(' ') === words.fr.join(' ')).toBe(false);
    // A stream may write its parts in another order: the words are counted, twice of each.
    const twice = (once: readonly string[]): string => [...once, ...once, '…'].sort().join(' ');
    expect([...wordsOf(inEnglish)].sort().join(' ') === twice(words.en)).toBe(true);
    expect([...wordsOf(inFrench)].sort().join(' ') === twice(words.fr)).toBe(true);
  });
});
