import type { Outcome } from '@limpide/data/model';
import {
  certainties,
  directions,
  findings,
  kinds,
  measures,
  outcomeOf,
  periods,
  sayInEach,
  sentencesOf,
  sizes,
  stated,
  withShown,
  wordsIn,
  type Combination,
  type Language,
  type Said,
  type Shown,
} from './combinations.js';
import { outcomes } from './fixtures.js';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** Rows of which both texts are the same become one, which names all their combinations. */
function merged(
  combinations: readonly Combination[],
  name: (of: Combination['of']) => readonly [group: string, point: string],
): readonly (readonly string[])[] {
  const rows = new Map<string, { group: string; points: string[]; said: Said }>();
  for (const { of, said } of combinations) {
    const [group, point] = name(of);
    const key = `${group}\n${said.en}\n${said.fr}`;
    const found = rows.get(key);
    if (found) found.points.push(point);
    else rows.set(key, { group, points: [point], said });
  }
  return [...rows.values()].map(({ group, points, said }) => [
    group,
    [...new Set(points)].join('; '),
    said.en,
    said.fr,
  ]);
}

const withSize = (way: string, size: string): string => (size === 'none' ? way : `${way}, ${size}`);

function findingTable(measure: string): string {
  const of = findings(periods.slice(0, 1)).filter(
    (combination) => combination.of['measure'] === measure && combination.of['population'] === 'stated',
  );
  return [
    `### Of ${measure === 'people' ? 'a number of people' : `a ${measure}`}`,
    '',
    table(
      ['Certainty', 'Direction, size', 'English', 'Français'],
      merged(of, ({ certainty = '', direction = '', size = '' }) => [certainty, withSize(direction, size)]),
    ),
  ].join('\n');
}

const shownFigures: readonly Shown[] = ['fewer', 'more', 'same'];

/** What follows the figures of a result, for every rating of it. */
function resultTable(kind: (typeof kinds)[number]): string {
  const figured = ['counts', 'percentages', 'kaplanMeier', 'medianTime', 'rate'].includes(kind);
  const found = sayInEach(outcomes[kind]);
  const combinations = certainties.slice(0, 5).flatMap((certainty) =>
    (figured ? shownFigures : [undefined]).flatMap((shown) =>
      stated.flatMap((direction) =>
        sizes.map((size): Combination => {
          const outcome: Outcome = shown ? withShown(kind, shown) : outcomes[kind];
          const said = sayInEach(outcomeOf(outcome, certainty, direction, size));
          return {
            of: {
              certainty,
              way: withSize([shown, direction].filter(Boolean).join(', ') || 'not stated', size ?? 'none'),
            },
            said: { en: lastOf(said.en), fr: lastOf(said.fr) },
          };
        }),
      ),
    ),
  );
  return [
    `### ${kind}`,
    '',
    `- ${found.en}`,
    `- ${found.fr}`,
    '',
    'The last sentences, for each rating:',
    '',
    table(
      ['Certainty', 'Figures, what the source says, size', 'English', 'Français'],
      merged(combinations, ({ certainty = '', way = '' }) => [certainty, way]),
    ),
  ].join('\n');
}

const about = /^(?:The source says that no|Selon la source, aucune différence)/;

/** The sentence about how sure a result is, and the one about no difference. */
function lastOf(paragraph: string): string {
  const sentences = sentencesOf(paragraph);
  const last = sentences.at(-1) ?? '';
  return [...sentences.slice(0, -1).filter((sentence) => about.test(sentence)), last].join(' ');
}

const cases: readonly (readonly [string, Outcome])[] = [
  ['nobody, everybody', twoOf(0, 79, 77, 77)],
  ['one, two', twoOf(1, 79, 2, 77)],
  ['below and above what the denominator can show', twoOf(1, 5000, 4999, 5000)],
  ['a million', twoOf(1_000_000, 2_000_000, 1_500_000, 2_000_000)],
  ['not reported in one group', twoOf(22, 79, null, 77)],
  ['approximate', { ...withShown('percentages', 'fewer'), approximate: true }],
  ['intervals of two groups', intervals()],
  [
    'a range of studies',
    {
      ...outcomes.singleArm,
      pooled: true,
      groups: [{ group: 'one', percent: 12, range: { low: 0.3, high: 40 } }],
    },
  ],
  [
    'a range of studies alone',
    { ...outcomes.singleArm, pooled: true, groups: [{ group: 'one', range: { low: 5, high: 40 } }] },
  ],
  [
    'two groups without a comparison',
    {
      ...outcomes.singleArm,
      groups: [
        { group: 'one', events: 3, n: 24 },
        { group: 'two', events: 1, n: 24 },
      ],
    },
  ],
  ['who was studied is not stated', { ...outcomes.counts, population: 'notStated' }],
  ['a subgroup', { ...outcomes.counts, population: 'subgroup' }],
  ['no figure of the comparison group', { ...outcomes.singleArm, comparator: 'notReported' }],
  ['a secondary account', { ...outcomes.counts, provenance: [{ source: 'own', kind: 'secondary' }] }],
  [
    'a difference alone, its interval open',
    {
      ...outcomes.ratio,
      effect: { measure: 'mean-difference', value: -1.2, interval: { low: -2.5, high: 0.1, level: 95 } },
    },
  ],
  ['a relative reduction alone', { ...outcomes.ratio, effect: { measure: 'relative-reduction', value: 68 } }],
  [
    'only that no difference was shown',
    { ...outcomes.ratio, direction: 'no-difference-shown', effect: { measure: 'comparison', value: null } },
  ],
  ['not read', { ...outcomes.notReported, reason: 'not-read' }],
  ['no results yet', { ...outcomes.notReported, reason: 'no-results-yet' }],
];

function twoOf(events: number, n: number, others: number | null, of: number): Outcome {
  return {
    ...outcomes.counts,
    arms: [
      { arm: 'one', events, n },
      { arm: 'two', events: others, n: of },
    ],
  };
}

function intervals(): Outcome {
  return {
    ...outcomes.kaplanMeier,
    comparator: 'study',
    arms: [
      { arm: 'one', percent: 66, interval: { low: 50, high: 82, level: 90 } },
      { arm: 'two', percent: 40, interval: { low: 0.4, high: 61.5, level: null } },
    ],
  };
}

/** Longest sentence each language should have (RD02). */
const limits: Readonly<Record<Language, number>> = { en: 20, fr: 25 };

/** How long the sentences are; reported, not refused: a heading or a name may be long. */
export function lengths(paragraphs: readonly Said[]): string {
  const rows = (['en', 'fr'] as const).map((language) => {
    const sentences = [...new Set(paragraphs.flatMap((said) => sentencesOf(said[language])))];
    const counts = sentences.map(wordsIn).sort((one, other) => one - other);
    const over = counts.filter((count) => count > limits[language]).length;
    const middle = counts[Math.floor(counts.length / 2)] ?? 0;
    return [language, sentences.length, middle, counts.at(-1) ?? 0, limits[language], over].map(String);
  });
  return table(['Language', 'Sentences', 'Median', 'Longest', 'Limit', 'Over the limit'], rows);
}

/** The whole wording table, in both languages, as Markdown. */
export function wordingTable(): string {
  const tables = [...measures.map(findingTable), ...kinds.map(resultTable)];
  const settings: readonly (readonly [string, Outcome])[] = periods.map((period) => [
    JSON.stringify(period).replace(/[{}"]/g, '').replaceAll(',', ', '),
    { ...outcomes.counts, period },
  ]);
  const paragraphs = [
    ...findings(periods.slice(0, 1)).map(({ said }) => said),
    ...[...settings, ...cases].map(([, outcome]) => sayInEach(outcome)),
    ...kinds.map((kind) => sayInEach(outcomes[kind])),
  ];
  const rows = (of: readonly (readonly [string, Outcome])[]): readonly (readonly string[])[] =>
    of.map(([name, outcome]) => {
      const said = sayInEach(outcome);
      return [name, said.en, said.fr];
    });
  return `${[
    '# Wording of results',
    'Written by `test/wordingTable.test.ts`; changes are read by a person before they are kept.',
    `Directions of a finding: ${directions.map((direction) => direction ?? 'unknown').join(', ')}.`,
    '## Findings without figures',
    ...tables.slice(0, measures.length),
    '## Results with figures',
    ...tables.slice(measures.length),
    '## Periods',
    table(['Period', 'English', 'Français'], rows(settings)),
    '## Figures of every form',
    table(['Case', 'English', 'Français'], rows(cases)),
    '## Length of sentences (RD02)',
    'Words between quotation marks, names of groups and headings, count as one.',
    lengths(paragraphs),
  ].join('\n\n')}\n`;
}
