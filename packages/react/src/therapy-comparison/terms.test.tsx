import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { TherapyComparison } from './TherapyComparison.server.js';

/** Words that a reader of 12 does not know, in both languages, by the term that explains them. */
const hardWords = {
  'relative-risk': /relative risk|risques? relatifs?/iu,
  'odds-ratio': /odds ratio|rapports? de cotes/iu,
  'hazard-ratio': /hazard ratio|risques instantanés/iu,
  'rate-ratio': /rate ratio|rapports? de taux/iu,
  'confidence-interval': /confidence interval|intervalles? de confiance/iu,
  'meta-analysis': /meta-analys|méta-analys/iu,
  registry: /registr(?:y|ies)|registres?/iu,
  cohort: /cohorte?s?(?!\p{L})/iu,
  median: /medians?|médiane?s?/iu,
  'interquartile-range': /interquartile/iu,
  'standard-deviation': /standard deviation|écart type/iu,
  'person-years': /person-years|personnes-années/iu,
  'severity-grade': /(?<!\p{L})grades? (?:[IV]+|\d)(?!\p{L})/u,
  lymphocyte: /lymphocytes?/iu,
  jacie: /JACIE/u,
  'off-label': /off-label|hors autorisation de mise sur le marché/iu,
} as const;

/** All that a comparison can show, in both languages, without titles of sources and the terms themselves. */
const textsOf = (disease: (typeof diseases)[number]): readonly string[] =>
  [en, fr].map((locale) => {
    const page = document.createElement('div');
    const therapies = disease.options.map(({ therapy }) => therapy);
    page.innerHTML = renderToStaticMarkup(
      <TherapyComparison
        locale={locale}
        dataset={dataset}
        disease={disease}
        therapies={therapies}
        secondary
      />,
    );
    for (const part of page.querySelectorAll('[data-part="terms"], [data-part="references"], style'))
      part.remove();
    return page.textContent ?? '';
  });

const diseases = Object.values(dataset.disease);

describe('the terms of a comparison', () => {
  it.each(diseases.map((disease) => [disease.id, disease] as const))(
    '%s: explain the hard words that the page uses',
    (_id, disease) => {
      const texts = textsOf(disease);
      const used = Object.entries(hardWords).flatMap(([term, word]) =>
        texts.some((text) => word.test(text)) ? [term] : [],
      );
      const explained: readonly string[] = disease.terms ?? [];
      expect(used.filter((term) => !explained.includes(term)).join(' ')).toBe('');
    },
  );
});
