import { describe, expect, it } from 'vitest';
import { createDataset, dataset, records, type DatasetOptions, type Source } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { createImmuneResetDiagram } from '../../immune-reset-diagram/model.js';
import { createTherapyComparison } from '../../therapy-comparison/model.js';

const url = 'https://www.chu-lille.fr/astis';
// It has no DOI, which would be linked instead.
const own: Source = { ...(dataset.source['astis-2014'] as Source), url };

const hrefs = (options: DatasetOptions): readonly (string | null | undefined)[] => {
  // As it arrives where a server sends it to a client.
  const given = JSON.parse(JSON.stringify(createDataset([...records, own], options))) as typeof dataset;
  const input = { locale: en, dataset: given, disease: 'systemic-sclerosis' } as const;
  return [createTherapyComparison(input), createImmuneResetDiagram({ ...input, donor: 'autologous' })].map(
    (model) =>
      model.kind === 'fault'
        ? undefined
        : model.references.items.find(({ source }) => source === 'astis-2014')?.href,
  );
};

describe('a source on a host of the publisher', () => {
  it('is linked in every widget where the data set names the host, and nowhere else', () => {
    expect(hrefs({ hosts: ['chu-lille.fr'] })).toEqual([url, url]);
    expect(hrefs({})).toEqual([null, null]);
  });
});
