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

const statementIds = (value) => {
  const found = new Set();
  const visit = (item) => {
    if (Array.isArray(item)) item.forEach(visit);
    else if (item && typeof item === 'object') {
      if (item.kind === 'statement') found.add(item.id);
      if (typeof item.statement === 'string') found.add(item.statement);
      Object.values(item).forEach(visit);
    }
  };
  visit(value);
  return found;
};

/** The sets of ids whose words a record's text must have, no more and no fewer. */
function wantedIds(record) {
  if (record.kind === 'study') {
    return {
      outcomes: new Set(record.outcomes.map((outcome) => outcome.id)),
      arms: new Set([
        ...record.arms.map((arm) => arm.id),
        ...record.outcomes.flatMap((outcome) => [
          ...(outcome.arms ?? []).map((arm) => arm.arm),
          ...(outcome.groups ?? []).map((group) => group.group),
        ]),
      ]),
      cautions: new Set(record.cautions),
    };
  }
  if ('statements' in (schemaOf[record.kind]?.shape ?? {}) && record.kind !== 'procedure')
    return { statements: statementIds(record) };
  if (record.kind === 'procedure') {
    return {
      stages: new Set(record.stages.map((stage) => stage.id)),
      statements: new Set([...statementIds(record.principle), ...statementIds(record.unknown)]),
      ...Object.fromEntries(
        record.stages.map((stage) => [`stages.${stage.id}.statements`, statementIds(stage)]),
      ),
    };
  }
  return {};
}

/** Numbers in a text, decimal comma and group spaces made plain, sorted. */
export function numbersIn(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [...text.matchAll(/\d+(?:[\u202f\u00a0,]\d{3})*(?:[.,]\d+)?/g)].map(([number]) =>
    number
      .replace(/[\u202f\u00a0]/g, '')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
}

const at = (text, path) => path.split('.').reduce((value, step) => value?.[step], text);

/** Checks one record's words in all languages; each fault names file and field. */
export function checkRecordText(record, key, perLanguage, faults) {
  for (const [language, text] of Object.entries(perLanguage)) {
    if (text === undefined) continue;
    const file = `records/${language}/${key}.json`;
    const result = schemaOf[record.kind].safeParse(text);
    if (!result.success) {
      for (const issue of result.error.issues)
        faults.push(`${file}, ${issue.path.join('.') || '(root)'}: ${issue.message}`);
      continue;
    }
    for (const [path, ids] of Object.entries(wantedIds(record))) {
      const given = Object.keys(at(text, path) ?? {});
      for (const id of ids) if (!given.includes(id)) faults.push(`${file}: ${path}.${id} is missing.`);
      for (const id of given)
        if (!ids.has(id)) faults.push(`${file}: ${path}.${id} belongs to nothing in the record.`);
    }
    if (record.kind === 'study') checkOutcomeWords(record, text, file, faults);
  }
  const [[first, reference], ...rest] = Object.entries(perLanguage);
  for (const [language, text] of rest) {
    if (reference === undefined || text === undefined) continue;
    compareLanguages(reference, text, '', `records/{${first},${language}}/${key}.json`, faults);
  }
}

const counted = ['counts', 'percentages', 'countsUnknownDenominator', 'singleArm', 'kaplanMeier'];

function checkOutcomeWords(record, text, file, faults) {
  if (record.population === 'described' && !text.population) faults.push(`${file}: population is missing.`);
  for (const outcome of record.outcomes) {
    const words = text.outcomes[outcome.id];
    if (!words) continue;
    const need = (field, when) => {
      if (when && !words[field]) faults.push(`${file}: outcomes.${outcome.id}.${field} is missing.`);
      if (!when && words[field])
        faults.push(`${file}: outcomes.${outcome.id}.${field} would never be shown.`);
    };
    need('people', counted.includes(outcome.kind));
    need('population', outcome.population === 'subgroup');
    need('sentence', outcome.kind === 'recommendation' || outcome.kind === 'narrative');
    need('note', outcome.noted === true);
  }
}

/** Fields that one language may have alone. */
const ofOneLanguage = ['abbreviation', 'synonyms', 'variants', 'usageNote', 'grammar'];

function compareLanguages(one, other, path, file, faults) {
  if (typeof one === 'string' && typeof other === 'string') {
    const numbers = [numbersIn(one), numbersIn(other)].map((list) => list.sort().join(' '));
    if (numbers[0] !== numbers[1])
      faults.push(`${file}, ${path}: figures differ (${numbers[0] || 'none'} / ${numbers[1] || 'none'}).`);
    return;
  }
  if (Array.isArray(one) || typeof one !== 'object' || typeof other !== 'object') return;
  for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (!(field in one) || !(field in other)) {
      if (!ofOneLanguage.includes(field)) faults.push(`${file}, ${path}.${field}: in one language only.`);
    } else compareLanguages(one[field], other[field], path ? `${path}.${field}` : field, file, faults);
  }
}
