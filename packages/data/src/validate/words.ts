import type { LimpideRecord, Outcome, RecordTexts, Study, StudyText } from '../model/types.js';
import { pointer, shownJson } from './pointer.js';
import type { RecordFault } from './types.js';

type Words = RecordTexts[keyof RecordTexts];
type Path = readonly PropertyKey[];

const statementIds = (value: unknown): Set<string> => {
  const found = new Set<string>();
  const visit = (item: unknown): void => {
    if (Array.isArray(item)) item.forEach(visit);
    else if (item && typeof item === 'object') {
      const { kind, id, statement, text: _text, ...rest } = item as Record<string, unknown>;
      if (kind === 'statement' && typeof id === 'string') found.add(id);
      if (typeof statement === 'string') found.add(statement);
      Object.values(rest).forEach(visit);
    }
  };
  visit(value);
  return found;
};

/** The ids whose words a record's text must have, no more and no fewer, by where they stand. */
function wantedIds(record: LimpideRecord): readonly (readonly [Path, ReadonlySet<string>])[] {
  switch (record.kind) {
    case 'study':
      return [
        [['outcomes'], new Set(record.outcomes.map(({ id }) => id))],
        [['arms'], groupIds(record)],
        [['cautions'], new Set(record.cautions)],
      ];
    case 'procedure':
      return [
        [['stages'], new Set(record.stages.map(({ id }) => id))],
        [['statements'], statementIds([record.principle, record.unknown])],
        ...record.stages.map((stage) => [['stages', stage.id, 'statements'], statementIds(stage)] as const),
      ];
    case 'disease':
    case 'therapy':
    case 'product':
    case 'approach':
    case 'harmReport':
    case 'centerStandard':
      return [[['statements'], statementIds(record)]];
    default:
      return [];
  }
}

const groupIds = ({ arms, outcomes }: Study): Set<string> =>
  new Set([
    ...arms.map(({ id }) => id),
    ...outcomes.flatMap((outcome) => ('arms' in outcome ? outcome.arms.map(({ arm }) => arm) : [])),
    ...outcomes.flatMap((outcome) => ('groups' in outcome ? outcome.groups.map(({ group }) => group) : [])),
  ]);

const counted: readonly Outcome['kind'][] = [
  'counts',
  'percentages',
  'countsUnknownDenominator',
  'singleArm',
  'kaplanMeier',
];

/** Which words of an outcome its record calls for; any other would never be shown. */
const calledFor = (
  outcome: Outcome,
): Readonly<Record<'people' | 'population' | 'sentence' | 'note', boolean>> => ({
  people: counted.includes(outcome.kind),
  population: outcome.population === 'subgroup',
  sentence: outcome.kind === 'recommendation' || outcome.kind === 'narrative',
  note: outcome.noted === true,
});

/** Words that a record calls for and lacks in one language, and words that belong to nothing. */
export function wordFaults(record: LimpideRecord, text: Words, at: Path): RecordFault[] {
  const faults: RecordFault[] = [];
  const missing = (path: Path): void => {
    faults.push({ code: 'missing-words', path: pointer([...at, ...path]), value: '' });
  };
  const idle = (path: Path, value: unknown): void => {
    faults.push({ code: 'idle-words', path: pointer([...at, ...path]), value: shownJson(value) });
  };
  for (const [path, ids] of wantedIds(record)) {
    const given = (path.reduce<unknown>(
      (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
      text,
    ) ?? {}) as Record<string, unknown>;
    for (const id of ids) if (!Object.hasOwn(given, id)) missing([...path, id]);
    for (const id of Object.keys(given)) if (!ids.has(id)) idle([...path, id], given[id]);
  }
  if (record.kind === 'study') {
    const words = text as StudyText;
    if (record.population === 'described' && !words.population) missing(['population']);
    for (const outcome of record.outcomes) {
      const given = words.outcomes[outcome.id];
      if (!given) continue;
      for (const [field, isWanted] of Object.entries(calledFor(outcome)) as [
        keyof ReturnType<typeof calledFor>,
        boolean,
      ][]) {
        if (isWanted && !given[field]) missing(['outcomes', outcome.id, field]);
        if (!isWanted && given[field]) idle(['outcomes', outcome.id, field], given[field]);
      }
    }
  }
  return faults;
}

/** Numbers in a text, decimal comma and group spaces made plain: equal in every language. */
export function numbersInText(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[\u202f\u00a0,]\d{3})*(?:[.,]\d+)?/g)].map(([number]) =>
    number
      .replace(/[\u202f\u00a0]/g, '')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
}

/** Fields that one language may have and another not. */
const mayDiffer = ['abbreviation', 'synonyms', 'variants', 'usageNote', 'grammar'];

/** Where the words of two languages do not say the same: a field of one alone, or other figures. */
export function languageFaults(one: unknown, other: unknown, at: Path): RecordFault[] {
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = [one, other].map((text) => [...numbersInText(text)].sort().join(' '));
    return first === second
      ? []
      : [{ code: 'figures-differ', path: pointer(at), value: second ?? '', expected: first ?? '' }];
  }
  if (!isObject(one) || !isObject(other)) return [];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field) => {
    if (mayDiffer.includes(field)) return [];
    const path = [...at, field];
    if (!(field in one))
      return [{ code: 'idle-words' as const, path: pointer(path), value: shownJson(other[field]) }];
    if (!(field in other)) return [{ code: 'missing-words' as const, path: pointer(path), value: '' }];
    return languageFaults(one[field], other[field], path);
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
