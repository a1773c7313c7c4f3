import { findRecord, type Dataset, type Disease, type Option, type Therapy } from '@limpide/data';

/** An option with its therapy's record. */
export interface OptionRecord {
  readonly option: Option;
  readonly therapy: Therapy;
  /** Its short name in the page's language. */
  readonly name: string;
}

const manyColumns = 4;

/** The option that a reader cannot take away: the first that is usual care. */
export const lockedTherapy = (disease: Disease): string | undefined =>
  disease.options.find(({ role }) => role === 'usual-care')?.therapy;

/**
 * The columns shown unless others are asked for: what is being studied, and
 * usual care up to four columns; a group of drugs stands for its members.
 */
export function defaultTherapies(disease: Disease, dataset: Dataset): readonly string[] {
  const studied = disease.options.filter(({ role }) => role === 'studied');
  const usual = disease.options.filter(({ role }) => role === 'usual-care');
  const [first] = usual;
  const grouped = first !== undefined && findRecord(dataset.therapy, first.therapy)?.type === 'drug-group';
  const room = Math.max(1, grouped ? 1 : manyColumns - studied.length);
  return [...studied, ...usual.slice(0, room)].map(({ therapy }) => therapy);
}

/** The chosen therapies in the order of the data, which ranks nothing, with usual care in any case (D10). */
export function shownTherapies(disease: Disease, chosen: readonly string[]): readonly string[] {
  const locked = lockedTherapy(disease);
  return disease.options
    .map(({ therapy }) => therapy)
    .filter((therapy) => therapy === locked || chosen.includes(therapy));
}
