import {
  createDataset,
  dataset,
  defineDisease,
  records,
  type Dataset,
  type Disease,
  type DiseaseId,
  type LimpideRecord,
  type Outcome,
  type Study,
} from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import type { Locale } from '@limpide/i18n';

/** The shipped locales, by language. */
export const locales: Readonly<Record<'en' | 'fr', Locale>> = { en, fr };

/** All shipped records. */
export const everything: Dataset = dataset;

/** A publisher's disease, without any transplant study. */
export const ownDisease: Disease = defineDisease({
  ...present(dataset.disease['multiple-sclerosis']),
  id: 'sarcoidosis',
  options: [],
  terms: [],
  text: Object.fromEntries(
    Object.entries({ en: 'sarcoidosis', fr: 'sarcoïdose' }).map(([language, name]) => [
      language,
      {
        name,
        nameWithArticle: name,
        ofName: name,
        people: name,
        summary: name,
        usualCare: name,
        statements: {},
      },
    ]),
  ),
});

/** An id that the data set lacks. */
export const unknownDisease = 'lupus-erythematosus-of-nowhere' as DiseaseId;

/** The records with one of them changed. */
export const withRecord = (changed: LimpideRecord): Dataset => createDataset([...records, changed]);

/** A page's records without the transplant from a donor. */
export const withoutDonor: Dataset = createDataset(records.filter(({ id }) => id !== 'allogeneic-hsct'));

const astis = present(dataset.study['astis-2014']);

/** A trial whose deaths outnumber its people. */
export const brokenFigure: Dataset = withRecord({
  ...astis,
  outcomes: astis.outcomes.map((outcome): Outcome =>
    outcome.id === 'treatment-related-death' && outcome.kind === 'counts'
      ? { ...outcome, arms: outcome.arms.map((arm) => ({ ...arm, events: arm.n + 1 })) }
      : outcome,
  ),
} satisfies Study);

/** A source that would run a script. */
export const hostileSource: Dataset = withRecord({
  ...present(dataset.source['astis-2014']),
  doi: undefined as never,
  pmid: undefined as never,
  pmcid: undefined as never,
  url: 'javascript:alert(1)',
});

/** A locale in which one sentence of one stage has no words. */
export function withoutSentence(locale: Locale): Locale {
  const key = 'procedure/autologous-hsct';
  const words = structuredClone(locale.records[key]) as {
    stages: Record<string, { statements: Record<string, string> }>;
  };
  delete present(words.stages['aplasia']).statements['low-counts'];
  return { ...locale, records: { ...locale.records, [key]: words as never } };
}

/** A locale that has no words for the procedure. */
export function withoutProcedure(locale: Locale): Locale {
  const { 'procedure/autologous-hsct': _, ...rest } = locale.records;
  return { ...locale, records: rest };
}

/** What a test or story counts on being there. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Expected a value, found none.');
  return value;
}
