import { languageFaults, wordFaults } from '@limpide/data/validate';
import { texts } from '@limpide/data/schema';

const schemaOf = {
  disease: texts.diseaseText,
  therapy: texts.therapyText,
  study: texts.studyText,
  cell: texts.cellText,
  regulation: texts.regulationText,
  term: texts.termText,
  procedure: texts.procedureText,
  product: texts.productText,
  approach: texts.approachText,
  harmReport: texts.harmReportText,
  warningSign: texts.warningSignText,
  centerStandard: texts.centerStandardText,
};

const sentenceOf = {
  'missing-words': () => 'is missing.',
  'idle-words': () => 'belongs to nothing in the record, or would never be shown.',
  'figures-differ': ({ value, expected }) => `figures differ (${expected || 'none'} / ${value || 'none'}).`,
};

/** A fault of words as a line: file, field, what is wrong. */
const line = (file, fault) =>
  `${file}, ${fault.path.slice(1).replaceAll('/', '.')}: ${sentenceOf[fault.code](fault)}`;

/** Checks one record's words in all languages; each fault names file and field. */
export function checkRecordText(record, key, perLanguage, faults) {
  const sound = Object.entries(perLanguage).filter(([language, text]) => {
    if (text === undefined) return false;
    const file = `locales/${language}/records/${key}.json`;
    const result = schemaOf[record.kind].safeParse(text);
    for (const issue of result.error?.issues ?? [])
      faults.push(`${file}, ${issue.path.join('.') || '(root)'}: ${issue.message}`);
    if (result.success) faults.push(...wordFaults(record, text, []).map((fault) => line(file, fault)));
    return result.success;
  });
  const [[first, reference] = [], ...rest] = sound;
  for (const [language, text] of rest) {
    const file = `locales/{${first},${language}}/records/${key}.json`;
    faults.push(...languageFaults(reference, text, []).map((fault) => line(file, fault)));
  }
}
