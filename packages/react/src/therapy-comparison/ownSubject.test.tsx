import { createDataset, type LimpideRecord } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import example from '../../../cli/examples/own-subject.json' with { type: 'json' };
import { TherapyComparison } from './TherapyComparison.server.js';

const records = example.records as readonly LimpideRecord[];
const disease = records.find((record) => record.kind === 'disease');

describe('a publisher’s own subject, in a JSON file', () => {
  it.each([
    [en, 'Half as many days with migraine', /40\sin\s100/, /30\sin\s100/],
    [
      fr,
      'Deux fois moins de jours de migraine',
      /40\s(?:personnes\s)?sur\s100/,
      /30\s(?:personnes\s)?sur\s100/,
    ],
  ])('is compared like any other', (locale, label, treated, compared) => {
    const html = renderToString(
      <TherapyComparison locale={locale} dataset={createDataset(records)} disease={disease as never} />,
    );
    expect(html).not.toContain('data-part="fault"');
    for (const text of [label, treated, compared]) expect(html).toMatch(text);
  });
});
