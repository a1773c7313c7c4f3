import { describe, expect, it } from 'vitest';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { describeConformance, type RootProps } from '../src/conformance.js';
import { hydrate, renderInBrowser } from '../src/renderers.js';
import type { LocaleShape } from '../src/pseudoLocale.js';

interface Words extends LocaleShape {
  readonly messages: { readonly title: string; readonly text: string };
}

const en: Words = {
  locale: 'en',
  dir: 'ltr',
  messages: { title: 'Results', text: 'What the studies found, and what nobody knows yet.' },
  records: {},
};
const fr: Words = {
  ...en,
  locale: 'fr',
  messages: { title: 'Résultats', text: 'Ce que les études ont trouvé, et ce que personne ne sait encore.' },
};

const Root = styled.section.withConfig({ displayName: 'Example', componentId: 'limpide-example' })`
  color: #1b1f24;
`;

function Example({ locale, id, ...props }: RootProps<Words>): ReactElement {
  const own = useId();
  return (
    <Root
      {...props}
      id={id ?? own}
      data-limpide="example"
      lang={locale.locale}
      dir={locale.dir}
      aria-labelledby={`${id ?? own}-title`}
    >
      <h2 id={`${id ?? own}-title`}>{locale.messages.title}</h2>
      <p>{locale.messages.text}</p>
    </Root>
  );
}

describeConformance({
  name: 'Example',
  widget: 'example',
  locales: { en, fr },
  render: (props) => <Example {...props} />,
});

describe('renderers', () => {
  it('fail when server and browser differ', async () => {
    // oxlint-disable-next-line react/purity -- the very fault that must be found
    const Differs = (): ReactElement => <p>{Math.random()}</p>;
    await expect(hydrate(<Differs />)).rejects.toThrow(/server’s HTML/);
  });

  it('fail when the console speaks or a listener is left', async () => {
    const Loud = (): ReactElement => {
      const [value] = useState(1);
      useEffect(() => {
        console.error('A warning');
      }, []);
      return <p>{value}</p>;
    };
    const loud = await renderInBrowser(<Loud />);
    await expect(loud.unmount()).rejects.toThrow(/console stays silent/);

    const Leaks = (): ReactElement => {
      useEffect(() => {
        window.addEventListener('resize', () => undefined);
      }, []);
      return <p>…</p>;
    };
    const leaks = await renderInBrowser(<Leaks />);
    await expect(leaks.unmount()).rejects.toThrow(/no listener is left/);
  });
});
