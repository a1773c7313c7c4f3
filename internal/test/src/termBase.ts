import type { CheckedLanguage } from './languageWords.js';
import { wordFaults, type WordFault, type WordRule } from './wordRules.js';

/** Terms that a translation program gets wrong, acronyms of the other language (LX03 to LX05). */
const terms: Record<CheckedLanguage, readonly WordRule[]> = {
  fr: [
    { rule: 'LX03', pattern: 'taper [12]', remedy: 'type 1' },
    { rule: 'LX03', pattern: "(?:ici|il|elle|ce)[’']s", remedy: 'voici, il est' },
    { rule: 'LX03', pattern: "pas[’']t", remedy: 'ne … pas' },
    { rule: 'LX03', pattern: "\\p{L}+[’']maladie", remedy: 'maladie de …' },
    { rule: 'LX03', pattern: "[’']S", remedy: 'de …', exact: true },
    { rule: 'LX04', pattern: 'rognons?', remedy: 'reins' },
    { rule: 'LX04', pattern: 'donateurs?|donatrices?', remedy: 'donneur' },
    { rule: 'LX04', pattern: 'graisses?|tissus? gras', remedy: 'tissu adipeux' },
    { rule: 'LX04', pattern: 'cellules? couches?|cellules? tiges?', remedy: 'cellules souches' },
    { rule: 'LX04', pattern: 'procès', remedy: 'essai' },
    {
      rule: 'LX04',
      pattern: '(?<!mettre en |mis en |mise en |met en |mettent en )évidences?',
      remedy: 'données, preuves',
    },
    { rule: 'LX04', pattern: 'infusions?|infusée?s?|infuser', remedy: 'perfusion' },
    { rule: 'LX04', pattern: 'rechutes?', remedy: 'poussée', negatable: true },
    { rule: 'LX04', pattern: 'transplantations? de cellules', remedy: 'greffe de cellules' },
    {
      rule: 'LX04',
      pattern: 'cellules? stromales? mésenchymales?|cellules? souches? mésenchymateuses?',
      remedy: 'cellules stromales mésenchymateuses',
    },
    { rule: 'LX04', pattern: 'qualité des (?:preuves|données)', remedy: 'degré de certitude' },
    { rule: 'LX04', pattern: 'randomisation', remedy: 'tirage au sort' },
    {
      rule: 'LX04',
      pattern:
        '(?:soins|prises? en charge|thérapies?) (?:habituel|usuel|standard|classique|conventionnel)(?:le)?s?|' +
        'traitements? (?:usuel|standard|classique|conventionnel)s?',
      remedy: 'traitement habituel',
    },
    { rule: 'LX04', pattern: 'patients?[-‑]années?', remedy: 'personnes-années' },
    { rule: 'LX05', pattern: 'TDF', remedy: 'traitement de fond', exact: true },
    {
      rule: 'LX05',
      pattern: 'RA|MS|RRMS|PPMS|SPMS|SLE|IBD|HSC|HSCT|AHSCT|MSC|T1D|SSc|DMT|GVHD|Rampe',
      remedy: 'PR, SEP, LES, MICI, CSH, GCSH, CSM',
      exact: true,
    },
    { rule: 'LX05', pattern: 'NOTE(?= (?:élevée?|faible|modérée?))', remedy: 'GRADE', exact: true },
  ],
  en: [
    {
      rule: 'LX04',
      pattern: 'quality of (?:the )?evidence|(?:high|low|poor)[- ]quality evidence',
      remedy: 'certainty',
    },
    { rule: 'LX04', pattern: 'systematic sclerosis', remedy: 'systemic sclerosis' },
    {
      rule: 'LX05',
      pattern: 'PR|SEP|LES|MICI|CSH|GCSH|CSM|EII|CMH|TPH|TCMH|CEM|CMM',
      remedy: 'RA, MS, SLE, IBD, HSC, HSCT, MSC',
      exact: true,
    },
  ],
  es: [
    { rule: 'LX04', pattern: 'ensayos? de prueba|juicios? clínicos?', remedy: 'ensayo clínico' },
    { rule: 'LX04', pattern: 'calidad de la evidencia', remedy: 'certeza' },
    { rule: 'LX04', pattern: 'células? tallos?|células? troncales?', remedy: 'células madre' },
    {
      rule: 'LX05',
      pattern: 'RA|MS|RRMS|PPMS|SPMS|SLE|IBD|HSC|HSCT|AHSCT|MSC|T1D|SSc|GVHD|PR|SEP|MICI|CSH|GCSH|CSM|GvH',
      remedy: 'AR, EM, LES, EII, CMH, TPH, CEM',
      exact: true,
    },
  ],
};

/**
 * Wrong terms, translation wreckage and acronyms of the other language in a text.
 *
 * @param names Proper names in which they are right: `MIST`, `BEAT-MS`.
 */
export const termFaults = (
  text: string,
  language: CheckedLanguage,
  names: readonly string[] = [],
): readonly WordFault[] => wordFaults(text, terms[language], names);
