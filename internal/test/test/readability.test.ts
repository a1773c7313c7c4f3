import { describe, expect, it } from 'vitest';
import { readabilityOf, sentencesOf, syllablesOf } from '../src/readability.js';

describe('syllables', () => {
  it.each([
    ['en', { heart: 1, treatment: 2, table: 2, disease: 2, patient: 2, studies: 2, worked: 1, started: 2 }],
    ['en', { transplantation: 4, study: 2, people: 2, immune: 2, result: 2, trial: 2, whole: 1, placebo: 3 }],
    ['fr', { greffe: 1, malades: 2, étude: 2, réaction: 3, traitement: 3, poussée: 2, question: 2, qui: 1 }],
    ['fr', { 'l’essai': 2, maladie: 3, personnes: 2, donneur: 2, risque: 1, créé: 2, aujourd: 2, années: 2 }],
    ['es', { día: 2, hematopoyético: 7, estudio: 3, riesgo: 2, que: 1, trasplante: 3, muy: 1, páncreas: 3 }],
  ] as const)('are counted in %s as they are spoken', (language, words) => {
    const counted = Object.keys(words).map((word) => [word, syllablesOf(word, language)]);
    expect(Object.fromEntries(counted)).toEqual(words);
  });
});

describe('sentences', () => {
  it('end where the next begins, not within a number or a quotation', () => {
    expect(sentencesOf('It was 1.5 times. ‘Why?’ Nobody knows. 28 of 79 died.')).toEqual([
      'It was 1.5 times.',
      '‘Why?’',
      'Nobody knows.',
      '28 of 79 died.',
    ]);
    expect(sentencesOf('Pourquoi\u202f? «\u00a0Personne ne sait.\u00a0» Voilà.')).toEqual([
      'Pourquoi\u202f?',
      '«\u00a0Personne ne sait.\u00a0»',
      'Voilà.',
    ]);
  });
});

describe('a report', () => {
  it('names what is over the limit of its language, and the longest', () => {
    const long = `${Array.from({ length: 21 }, () => 'word').join(' ')}.`;
    const report = readabilityOf(['A label', 'Two words.', long, long], 'en');
    expect(report).toMatchObject({ sentences: 2, words: 23, longest: 21, over: [long] });
    expect(readabilityOf([long], 'fr').over).toEqual([]);
  });

  it('gives each language its own formula', () => {
    // One sentence of three words, four syllables in each.
    expect(readabilityOf(['Cells find harm today.'], 'en').score).toBeCloseTo(
      206.835 - 4.06 - 84.6 * 1.25,
      3,
    );
    expect(readabilityOf(['Le rein va guérir.'], 'fr').score).toBeCloseTo(207 - 4.06 - 73.6 * 1.25, 3);
    expect(readabilityOf(['El pan se come.'], 'es').score).toBeCloseTo(206.84 - 4.08 - 60 * 1.25, 3);
    expect(readabilityOf([], 'fr').score).toBeNull();
  });
});
