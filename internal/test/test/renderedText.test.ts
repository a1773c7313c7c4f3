import { beforeAll, describe, expect, it } from 'vitest';
import { renderedTextFaults } from '../src/renderedText.js';

const rules = (html: string, locale: string): readonly string[] =>
  renderedTextFaults(html, locale).map(({ rule, found }) => `${rule} ${found}`);

beforeAll(() => {
  // The French dictionary is loaded on first use, which takes seconds.
  rules('<p lang="fr">Un mot</p>', 'fr');
}, 60_000);

describe('names of fields and records', () => {
  const text =
    'Non affiché\u00a0: «\u00a0disease\u00a0» vaut «\u00a0javascript:alert(1)\u00a0». Identifiants connus\u00a0: crohn-disease et type-1-diabetes.';

  it('are no words where a fault tells them to a publisher', () => {
    expect(rules(`<div lang="fr"><p data-part="fault">${text}</p></div>`, 'fr')).toEqual([]);
  });

  it('are words of another language anywhere else', () => {
    expect(rules(`<div lang="fr"><p>${text}</p></div>`, 'fr')).toEqual(
      expect.arrayContaining(['LX01 disease', 'LX01 crohn-disease']),
    );
  });

  it('do not hide what else a fault says', () => {
    const mixed =
      '<div lang="fr"><p data-part="fault">This cannot be shown\u00a0: «\u00a0donor\u00a0».</p></div>';
    expect(rules(mixed, 'fr')).toEqual(['LX01 This cannot be shown']);
  });
});
