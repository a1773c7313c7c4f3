import { defineLocale, type Locale } from '../src/index.js';
import { evidence as evidenceEn } from '../src/generated/en/evidence.js';
import { faults as faultsEn } from '../src/generated/en/faults.js';
import { evidence as evidenceEs } from '../src/generated/es/evidence.js';
import { faults as faultsEs } from '../src/generated/es/faults.js';
import { evidence as evidenceFr } from '../src/generated/fr/evidence.js';
import { faults as faultsFr } from '../src/generated/fr/faults.js';
import { astis2014 as astisEn } from '../src/generated/en/records/studies/astis-2014.js';
import { astis2014 as astisFr } from '../src/generated/fr/records/studies/astis-2014.js';

export const en: Locale<'en'> = defineLocale({
  locale: 'en',
  messages: [evidenceEn, faultsEn],
  records: [astisEn],
});
export const fr: Locale<'fr'> = defineLocale({
  locale: 'fr',
  messages: [evidenceFr, faultsFr],
  records: [astisFr],
});
export const es: Locale<'es'> = defineLocale({
  locale: 'es',
  messages: [evidenceEs, faultsEs],
  records: [],
});
export const locales: readonly [Locale<'en'>, Locale<'fr'>, Locale<'es'>] = [en, fr, es];
