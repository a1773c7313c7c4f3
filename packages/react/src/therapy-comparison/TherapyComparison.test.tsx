import { useState, type ReactElement } from 'react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { describeConformance } from '@limpide/internal-test/conformance';
import { LimpideProvider } from '../provider/index.js';
import { TherapyComparison as StaticTherapyComparison } from './TherapyComparison.server.js';
import { TherapyComparison, type TherapyComparisonProps } from './TherapyComparison.js';
import { examples } from './TherapyComparison.fixtures.js';

// What Intl says, and names that are the same in every language.
const properNames = [
  'and',
  'days',
  'weeks',
  'months',
  'year',
  'years',
  'January',
  'March',
  'April',
  'June',
  'July',
  'October',
  'November',
  'GRADE',
  'PubMed',
  'DOI',
];

describeConformance<Locale>({
  name: 'TherapyComparison',
  widget: 'therapy-comparison',
  locales: { en, fr },
  properNames,
  render: (props) => (
    <TherapyComparison
      disease="systemic-sclerosis"
      dataset={dataset}
      questions={['mechanism', 'results']}
      therapies={[]}
      {...props}
    />
  ),
});

describe.each([
  ['many treatments', examples.manyOptions],
  // With results, whose states they show: guidelines alone; many conditions together, and usual
  // care that has harms alone.
  [
    'no usual care',
    { ...examples.noUsualCare, therapies: ['autologous-hsct'], questions: ['results', 'certainty'] },
  ],
  [
    'no study',
    { ...examples.noStudies, therapies: ['allogeneic-hsct'], questions: ['results', 'certainty'] },
  ],
  ['a group', examples.group],
] satisfies [string, TherapyComparisonProps][])('with %s', (name, example) => {
  describeConformance<Locale>({
    name: `TherapyComparison, ${name}`,
    widget: 'therapy-comparison',
    locales: { en, fr },
    properNames,
    render: (props) => <TherapyComparison questions={['certainty']} {...example} {...props} />,
  });
});

const show = (props: Partial<TherapyComparisonProps> = {}): ReturnType<typeof render> =>
  render(<TherapyComparison disease="systemic-sclerosis" locale={en} dataset={dataset} {...props} />);

const columns = (): string[] => screen.getAllByRole('columnheader').map((cell) => cell.textContent ?? '');
const rows = (): string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '');

afterEach(cleanup);

describe('a reader', () => {
  it('finds a named region with a table that says what its rows and columns are', () => {
    show();
    const region = screen.getByRole('region', {
      name: 'Treatment options for people with systemic sclerosis',
    });
    const table = within(region).getByRole('table', { name: /Each row is a question/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(9);
    for (const row of within(table).getAllByRole('row').slice(1)) {
      expect(within(row).getAllByRole('cell')).toHaveLength(4);
    }
  });

  it('takes a column away and brings it back, by keyboard', async () => {
    const user = userEvent.setup();
    show({ questions: ['unknown'] });
    screen.getByText('Choose treatments and questions').focus();
    const box = screen.getByRole('checkbox', { name: 'Mesenchymal stromal cells', hidden: true });
    box.focus();
    await user.keyboard(' ');
    expect(columns().join()).not.toContain('Mesenchymal');
    expect(screen.getByRole('status').textContent).toContain('Shown: 3 of 9 treatments');
    expect(screen.getByRole('status').textContent).toContain('not shown here: Mesenchymal stromal cells');
    expect(document.activeElement).toBe(box);
    await user.keyboard(' ');
    expect(columns().join()).toContain('Mesenchymal');
  });

  it('cannot take usual care away', () => {
    show();
    const box = screen.getByRole('checkbox', { name: /usual care, always shown/, hidden: true });
    expect(box).toHaveProperty('disabled', true);
    expect(box).toHaveProperty('checked', true);
  });

  it('takes a question away; rows and cards are not explained when there is none', async () => {
    const user = userEvent.setup();
    show({ defaultQuestions: ['unknown'] });
    expect(rows()).toEqual(['What is not known?']);
    await user.click(screen.getByRole('checkbox', { name: 'What is not known?', hidden: true }));
    expect(screen.queryAllByRole('rowheader')).toEqual([]);
    expect(screen.getByText('No question is chosen.')).toBeTruthy();
    expect(screen.queryByText(/Each row is a question/)).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('sees figures read second-hand only when asking for them', async () => {
    const user = userEvent.setup();
    const { container } = show(examples.poorEvidence);
    expect(container.querySelector('[data-outcome="second-hand"]')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /secondary account/, hidden: true }));
    expect(container.querySelector('[data-outcome="second-hand"]')?.textContent).toContain(
      'Read only in a secondary account',
    );
  });

  it('reaches the source of a figure in one click, and its entry in the list', () => {
    const { container } = show();
    const figure = container.querySelector('[data-study="astis-2014"] [data-part="figure"]') as HTMLElement;
    const links = [...figure.querySelectorAll<HTMLAnchorElement>('[data-part="source-link"]')];
    expect(links.map(({ host }) => host)).toContain('jamanetwork.com');
    const mark = figure.querySelector<HTMLAnchorElement>('[data-part="citation"]');
    const entry = document.getElementById(mark?.getAttribute('href')?.slice(1) ?? '');
    expect(entry?.textContent).toContain('Diffuse Cutaneous Systemic Sclerosis');
    expect(entry?.querySelector('cite')?.lang).toBe('en');
  });

  it('goes to a question from the list at the top', () => {
    show();
    const list = screen.getByRole('navigation', { name: 'Go to a question' });
    for (const link of within(list).getAllByRole('link')) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    }
  });
});

describe('a page', () => {
  it('can control columns, rows and figures', async () => {
    const user = userEvent.setup();
    const onTherapiesChange = vi.fn();
    const onQuestionsChange = vi.fn();
    const onSecondaryChange = vi.fn();
    show({
      therapies: ['autologous-hsct'],
      onTherapiesChange,
      questions: ['results'],
      onQuestionsChange,
      secondary: false,
      onSecondaryChange,
    });
    await user.click(screen.getByRole('checkbox', { name: 'Mycophenolate', hidden: true }));
    await user.click(screen.getByRole('checkbox', { name: 'How sure are we?', hidden: true }));
    await user.click(screen.getByRole('checkbox', { name: /secondary account/, hidden: true }));
    expect(onTherapiesChange).toHaveBeenCalledWith(['autologous-hsct', 'cyclophosphamide', 'mycophenolate'], {
      therapy: 'mycophenolate',
      checked: true,
    });
    expect(onQuestionsChange).toHaveBeenCalledWith(['results', 'certainty'], {
      question: 'certainty',
      checked: true,
    });
    expect(onSecondaryChange).toHaveBeenCalledWith(true, { checked: true });
    expect(rows()).toHaveLength(1);
  });

  it('can keep the choice itself', async () => {
    const user = userEvent.setup();
    function Page(): ReactElement {
      const [therapies, setTherapies] = useState<readonly string[]>(['msc']);
      return (
        <TherapyComparison
          disease="systemic-sclerosis"
          locale={en}
          dataset={dataset}
          questions={['unknown']}
          therapies={therapies}
          onTherapiesChange={setTherapies}
        />
      );
    }
    render(<Page />);
    await user.click(screen.getByRole('checkbox', { name: 'Mesenchymal stromal cells', hidden: true }));
    expect(columns()).toHaveLength(2);
  });

  it('gives language and records once, by a provider', () => {
    const { container } = render(
      <LimpideProvider locale={fr} dataset={dataset} nonce="abc">
        <TherapyComparison disease="systemic-sclerosis" headingLevel={3} questions={['unknown']} />
      </LimpideProvider>,
    );
    expect(container.querySelector('[data-limpide]')?.getAttribute('lang')).toBe('fr');
    expect(screen.getByRole('heading', { level: 3, name: /Options de traitement/ })).toBeTruthy();
  });

  it('is told what is missing, and what to do', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<TherapyComparison disease="systemic-sclerosis" />)).toThrow(
      'TherapyComparison: no locale. It has no words, and never guesses a language. Wrap it in <LimpideProvider locale={…}>',
    );
    expect(() => render(<TherapyComparison disease="systemic-sclerosis" locale={en} />)).toThrow(
      'no dataset',
    );
    silence.mockRestore();
  });

  it('gets the same words without hooks, context or script', () => {
    const { container } = show({ id: 'same' });
    container.querySelector('[data-part="chooser"]')?.remove();
    const page = document.createElement('div');
    page.innerHTML = renderToStaticMarkup(
      <StaticTherapyComparison disease="systemic-sclerosis" locale={en} dataset={dataset} id="same" />,
    );
    expect(page.textContent).toBe(container.textContent);
    expect(page.innerHTML).toBe(container.innerHTML);
  });
});
