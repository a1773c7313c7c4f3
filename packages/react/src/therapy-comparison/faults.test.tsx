import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { TherapyComparison, type TherapyComparisonProps } from './TherapyComparison.js';
import type { TherapyQuestion } from './questions.js';
import {
  brokenStudy,
  exampleDataset,
  exampleDisease,
  scriptSource,
  untranslatedStudy,
} from './TherapyComparison.fixtures.js';

afterEach(cleanup);

const locales = [
  ['en', en, 'Not shown', 'Neighbour'],
  ['fr', fr, 'Non affiché', 'Voisin'],
] as const;

describe.each(locales)(
  'a fault, in the language of the page (%s)',
  (_language, locale, notShown, neighbour) => {
    const show = (props: Partial<TherapyComparisonProps>): HTMLElement => {
      const { container } = render(
        <>
          <TherapyComparison disease={exampleDisease} locale={locale} dataset={exampleDataset()} {...props} />
          <p>{neighbour}</p>
        </>,
      );
      expect(screen.getByText(neighbour)).toBeTruthy();
      return container;
    };
    const faults = (): string[] => screen.getAllByRole('note').map(({ textContent }) => textContent ?? '');

    it('names an unknown id, and the ids there are', () => {
      show({ disease: 'ms' as 'multiple-sclerosis', dataset });
      expect(faults()).toHaveLength(1);
      expect(faults()[0]).toContain(notShown);
      expect(faults()[0]).toContain('disease');
      expect(faults()[0]).toContain('multiple-sclerosis');
    });

    it('names the bad figure of a publisher’s own record', () => {
      const container = show({ dataset: exampleDataset(brokenStudy) });
      expect(faults()).toHaveLength(1);
      expect(faults()[0]).toContain('outcomes.single-arm.groups.0.events');
      expect(faults()[0]).toContain('25 / 20');
      expect(container.querySelectorAll('[data-part="outcome"]')).toHaveLength(4);
      expect(container.querySelector('[data-outcome="single-arm"]')).toBeNull();
    });

    it('names the record without words in this language', () => {
      const container = show({ dataset: exampleDataset(untranslatedStudy) });
      const found = screen.queryAllByRole('note').map(({ textContent }) => textContent ?? '');
      if (locale.locale === 'en') expect(found).toEqual([]);
      else {
        expect(found[0]).toContain('study/example-study');
        expect(found[0]).toContain('fr');
        expect(container.textContent).not.toContain('Example outcome');
      }
      expect(screen.getAllByRole('rowheader')).toHaveLength(9);
      expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    });

    it('names a wrong prop and the values it may have', () => {
      show({ questions: ['results', 'prize' as TherapyQuestion] });
      expect(faults()).toHaveLength(1);
      expect(faults()[0]).toContain('questions');
      expect(faults()[0]).toContain('prize');
      expect(faults()[0]).toContain('mechanism');
      expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    });

    it('never links a script', () => {
      const container = show({ dataset: exampleDataset(scriptSource) });
      expect(container.innerHTML).not.toMatch(/href="javascript:/i);
      expect(faults()).toHaveLength(1);
      expect(faults()[0]).toContain('source/example-source');
      expect(faults()[0]).toContain('javascript:alert(1)');
      expect(container.querySelector('[data-part="figure"] [data-part="source"]')?.textContent).toContain(
        locale.locale === 'en' ? 'original not confirmed' : 'original non confirmé',
      );
      expect(container.querySelectorAll('[data-part="outcome"]')).toHaveLength(5);
    });
  },
);
