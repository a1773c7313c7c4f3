import { describe, expect, it } from 'vitest';
import { readabilityOf } from '@limpide/internal-test/readability';
import { textsOf } from './texts.js';

describe.each(['en', 'fr', 'es'] as const)('the interface in %s', (language) => {
  const messages = textsOf(language).filter(({ at }) => !at.startsWith('locales'));

  it('has no sentence over the limit (RD02)', () => {
    const { sentences, over } = readabilityOf(
      messages.map(({ text }) => text),
      language,
    );
    expect(sentences).toBeGreaterThan(200);
    expect(over).toEqual([]);
  });
});
