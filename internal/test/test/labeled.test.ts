// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { renderedTextFaults } from '../src/renderedText.js';
import { labeledSentences, type LabeledSentence } from './labeledSentences.js';

interface Judged extends LabeledSentence {
  readonly found: boolean;
}

let judged: readonly Judged[];
beforeAll(() => {
  judged = labeledSentences.map((sentence) => ({
    ...sentence,
    found: renderedTextFaults(`<p lang="${sentence.language}">${sentence.html}</p>`, sentence.language).some(
      ({ rule }) => rule === 'LX01' || rule === 'LX06',
    ),
  }));
}, 60_000);

const count = (passes: (sentence: Judged) => boolean): number => judged.filter(passes).length;

describe('the purity check on a hundred labeled sentences', () => {
  it('has as many of each sort', () => {
    for (const language of ['en', 'fr'])
      for (const mixed of [true, false])
        expect(count((each) => each.language === language && each.mixed === mixed)).toBe(25);
  });

  it('finds at least 90 in 100 of the mixed ones, and 97 in 100 of what it finds is mixed', () => {
    const right = count(({ mixed, found }) => mixed && found);
    const precision = right / count(({ found }) => found);
    const recall = right / count(({ mixed }) => mixed);
    const wrong = judged
      .filter(({ mixed, found }) => mixed !== found)
      .map(({ mixed, html }) => `${mixed ? 'not found' : 'false alarm'}: ${html}`);
    console.info(
      [`purity check: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, ...wrong].join('\n  '),
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
