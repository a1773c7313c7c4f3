import { dataset, type Study } from '@limpide/data';
import { denominatorFor, sayFinding, sayOutcome, type Finding, type Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { cell, table } from './styles.js';

const locales: readonly Locale[] = [en, fr];

interface Row {
  readonly name: string;
  readonly say: (locale: Locale) => string;
}

/** Sentences as the generators write them now, a column for each language. */
function SaidTable({ caption, head, rows }: { caption: string; head: string; rows: readonly Row[] }) {
  return (
    <div lang="en" dir="ltr">
      <table style={{ ...table, minInlineSize: 0 }}>
        <caption style={{ textAlign: 'start' }}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" style={cell}>
              {head}
            </th>
            <th scope="col" style={cell}>
              English
            </th>
            <th scope="col" style={cell} lang="fr">
              Français
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, say }) => (
            <tr key={name}>
              <th scope="row" style={cell}>
                {name}
              </th>
              {locales.map((locale) => (
                <td key={locale.locale} lang={locale.locale} style={cell}>
                  {say(locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const words = {
  en: {
    treatment: 'transplant',
    comparator: 'injections',
    label: 'Serious infection',
    people: 'had a serious infection',
    population: 'Adults with early disease',
  },
  fr: {
    treatment: 'autogreffe',
    comparator: 'injections',
    label: 'Infection grave',
    people: 'ont eu une infection grave',
    population: 'Adultes atteints d’une maladie récente',
  },
} as const;

/** A finding that is made up for this page: no study says it. */
const finding =
  (
    certainty: Finding['certainty'],
    found: Partial<Pick<Finding, 'size'>> & { readonly direction?: 'fewer' | 'more' | 'no-difference-shown' },
  ) =>
  (locale: Locale): string =>
    sayFinding(locale, {
      ...words[locale.locale === 'fr' ? 'fr' : 'en'],
      certainty,
      ...found,
      measure: 'people',
      period: { kind: 'within', value: 12, unit: 'month' },
    });

const certainties = [
  ['High', 'high'],
  ['Moderate', 'moderate'],
  ['Low', 'low'],
  ['Very low', 'very-low'],
  ['Not rated', 'not-rated'],
  ['Not studied', 'not-studied'],
] as const;

/** One finding, fewer people, at every certainty. */
export function WordingByCertainty() {
  const rows = certainties.map(([name, certainty]): Row => ({
    name,
    say: finding(certainty, { direction: 'fewer' }),
  }));
  return (
    <SaidTable caption="A made-up finding, fewer people, at each certainty" head="Certainty" rows={rows} />
  );
}

const found = [
  ['Fewer', { direction: 'fewer' }],
  ['Slightly fewer', { direction: 'fewer', size: 'slight' }],
  ['Little or no difference', { size: 'little-or-none' }],
  ['Slightly more', { direction: 'more', size: 'slight' }],
  ['More', { direction: 'more' }],
  ['No difference shown', { direction: 'no-difference-shown' }],
  ['Direction unknown', {}],
] as const;

/** Each direction and size, at a certainty that allows a verb. */
export function WordingBySize() {
  const rows = found.map(([name, what]): Row => ({ name, say: finding('moderate', what) }));
  return (
    <SaidTable
      caption="A made-up finding of moderate certainty, in each direction and size"
      head="Direction and size"
      rows={rows}
    />
  );
}

const outcomeOf = (id: string, outcomeId: string): ((locale: Locale) => string) => {
  const study: Study | undefined = Object.values(dataset.study).find((record) => record.id === id);
  const outcome = study?.outcomes.find((record) => record.id === outcomeId);
  if (!study || !outcome) throw new Error(`The data have no outcome ${id}/${outcomeId}.`);
  return (locale) => sayOutcome({ locale, dataset, study, outcome, denominator: denominatorFor([outcome]) });
};

/** Results of published studies. */
export function WordingOfResults() {
  const rows: readonly Row[] = [
    { name: 'Two groups', say: outcomeOf('astis-2014', 'event') },
    { name: 'A harm, none in one group', say: outcomeOf('astis-2014', 'treatment-related-death') },
    { name: 'A ratio alone', say: outcomeOf('astis-2014', 'event-free-survival-1-year') },
    { name: 'No comparison group', say: outcomeOf('jayne-sle-2004', 'remission') },
  ];
  return <SaidTable caption="Results of published studies, not rated by anyone" head="Result" rows={rows} />;
}
