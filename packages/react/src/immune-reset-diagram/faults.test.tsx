import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ImmuneResetDiagram, type ImmuneResetDiagramProps } from './ImmuneResetDiagram.js';
import {
  brokenFigure,
  everything,
  hostileSource,
  locales,
  present,
  unknownDisease,
  withoutProcedure,
  withoutSentence,
} from './ImmuneResetDiagram.fixtures.js';

afterEach(cleanup);

describe.each(['en', 'fr'] as const)('a fault, in the language of the page (%s)', (language) => {
  const locale = locales[language];
  const notShown = language === 'en' ? 'Not shown' : 'Non affiché';
  const show = (props: Partial<ImmuneResetDiagramProps>): HTMLElement => {
    const { container } = render(
      <>
        <ImmuneResetDiagram donor="autologous" locale={locale} dataset={everything} id="first" {...props} />
        <ImmuneResetDiagram donor="autologous" locale={locale} dataset={everything} id="second" />
      </>,
    );
    const [first, second] = [...container.querySelectorAll<HTMLElement>('[data-limpide]')];
    expect(second?.querySelectorAll('[data-part="stage"]'), 'its neighbour is whole').toHaveLength(9);
    expect(second?.querySelectorAll('[data-part="fault"]')).toHaveLength(0);
    return present(first);
  };
  const faults = (): string[] =>
    [...document.querySelectorAll('[data-part="fault"]')].map(({ textContent }) => textContent);

  it('names an unknown disease, and shows the stages without narrowing', () => {
    const diagram = show({ disease: unknownDisease });
    expect(faults()).toHaveLength(1);
    expect(faults()[0]).toContain(notShown);
    expect(faults()[0]).toContain(unknownDisease);
    expect(faults()[0]).toContain('multiple-sclerosis');
    expect(diagram.querySelectorAll('[data-part="stage"]')).toHaveLength(9);
  });

  it('names a wrong donor and the value it may have', () => {
    show({ donor: 'sibling' as 'autologous' });
    expect(faults()).toHaveLength(1);
    expect(faults()[0]).toContain('donor');
    expect(faults()[0]).toContain('sibling');
    expect(faults()[0]).toContain('autologous');
  });

  it('names a broken figure wherever it would stand, and shows the others', () => {
    const diagram = show({ dataset: brokenFigure, disease: 'systemic-sclerosis' });
    expect(new Set(faults()).size).toBe(1);
    expect(faults()[0]).toContain('80 / 79');
    expect(diagram.querySelectorAll('[data-part="risk"]').length).toBeGreaterThan(2);
  });

  it('names a sentence without words', () => {
    const diagram = show({ locale: withoutSentence(locale) });
    expect(faults()).toHaveLength(1);
    expect(faults()[0]).toContain('low-counts');
    expect(
      diagram.querySelectorAll('[data-stage="aplasia"] [data-part="stage-part"]').length,
    ).toBeGreaterThan(4);
  });

  it('names a procedure without words', () => {
    show({ locale: withoutProcedure(locale) });
    expect(faults()).toHaveLength(1);
    expect(faults()[0]).toContain('procedure/autologous-hsct');
  });

  it('never links a script', () => {
    const diagram = show({ dataset: hostileSource, disease: 'systemic-sclerosis' });
    expect(diagram.innerHTML).not.toMatch(/href="javascript:/i);
    expect(faults()[0]).toContain('javascript:alert(1)');
    expect(diagram.querySelector('[data-part="risk"] [data-part="source"]')?.textContent).toContain(
      language === 'en' ? 'original not confirmed' : 'original non confirmé',
    );
  });
});
