import type { CheckedLanguage } from './languageWords.js';
import { wordFaults, type WordFault, type WordRule } from './wordRules.js';

/** Words that over-claim, belittle or hurt (OC01 to OC05, OC08, NU06, RD03). */
const rules: Record<CheckedLanguage, readonly WordRule[]> = {
  en: [
    {
      rule: 'OC01',
      pattern: 'effortless(?:ly)?|painless(?:ly)?|easy|easily|hassle-free',
      remedy: 'say what it takes',
      negatable: true,
    },
    {
      rule: 'OC02',
      pattern: 'cures?|cured|curing|curative|heals?|healed',
      remedy: 'no treatment is known to cure …',
      negatable: true,
    },
    {
      rule: 'OC03',
      pattern:
        'breakthroughs?|miracles?|miraculous|revolutionary|game[- ]chang(?:er|ing)|life[- ]changing|groundbreaking|cutting[- ]edge|amazing|promising|act now|hurry',
      remedy: 'being tested in trials',
      negatable: true,
    },
    {
      rule: 'OC04',
      pattern:
        'safe|safely|harmless|risk[- ]free|no side effects|no risks?|100% (?:safe|effective)|guaranteed?',
      remedy: 'the figure with n and period',
      negatable: true,
    },
    {
      rule: 'OC05',
      pattern: '(?:the )?best|most effective|safest|superior|leading|world[- ]class|gold standard',
      remedy: 'compared with …, with its source',
      negatable: true,
    },
    {
      rule: 'OC08',
      pattern: 'resets?|rebooted|reboots?',
      remedy: 'aims to ‘reset’',
      quotable: true,
      negatable: true,
    },
    { rule: 'NU06', pattern: '(?:in)?significant(?:ly)?|significance', remedy: 'unlikely to be chance' },
    {
      rule: 'RD03',
      pattern: 'suffer(?:s|ing|ed)? from|sufferers?|victims? of|afflicted|wheelchair[- ]bound',
      remedy: 'people with …',
    },
    {
      rule: 'EV03',
      pattern: 'proven|proves|clinically shown',
      remedy: 'the verb of its certainty',
      negatable: true,
    },
  ],
  fr: [
    {
      rule: 'OC01',
      pattern: 'sans effort|faciles?|facilement|indolores?|sans douleur',
      remedy: 'dire ce que cela demande',
      negatable: true,
    },
    {
      rule: 'OC02',
      pattern: 'guéri(?:r|t|s|e|es|ssent|son|sons)?|guérira|curati(?:f|ve)s?',
      remedy: 'aucun traitement connu ne guérit …',
      negatable: true,
    },
    {
      rule: 'OC03',
      pattern:
        'percées?|miracles?|miraculeu(?:x|se)|révolutionnaires?|prometteu(?:r|se)s?|prouesses?|inédite?s?',
      remedy: 'à l’étude dans des essais',
      negatable: true,
    },
    {
      rule: 'OC04',
      pattern:
        'sans (?:aucun )?danger|sans (?:aucun )?risque|inoffensi(?:f|ve)s?|sans effets? secondaires?|garantie?s?|traitement sûr',
      remedy: 'le chiffre, avec n et période',
      negatable: true,
    },
    {
      rule: 'OC05',
      pattern: 'les? meilleure?s?|la meilleure|les? plus efficaces?|la plus efficace|de pointe',
      remedy: 'comparé à …, avec sa source',
      negatable: true,
    },
    {
      rule: 'OC08',
      pattern: 'réinitialis(?:e|ent|er|é|ée|ation)',
      remedy: 'vise à « réinitialiser »',
      quotable: true,
      negatable: true,
    },
    {
      rule: 'NU06',
      pattern: '(?:non )?significati(?:f|ve)s?|significativement|significativité',
      remedy: 'peu probablement dû au hasard',
    },
    {
      rule: 'RD03',
      pattern: 'souffr(?:ant|ent|e|ir) d[e’u]s?|victimes? d[eu’]',
      remedy: 'personnes atteintes de …',
    },
    {
      rule: 'EV03',
      pattern: 'prouvée?s?|prouvent?',
      remedy: 'le verbe de son degré de certitude',
      negatable: true,
    },
  ],
  es: [
    {
      rule: 'OC01',
      pattern: 'sin esfuerzo|fácil(?:es|mente)?|indolor(?:es)?|sin dolor',
      remedy: 'decir lo que exige',
      negatable: true,
    },
    {
      rule: 'OC02',
      pattern: 'cura(?:n|r|rá|da|do|das|dos|tivo|tiva|tivos|tivas|ción)?',
      remedy: 'ningún tratamiento conocido cura …',
      negatable: true,
    },
    {
      rule: 'OC03',
      pattern: 'milagros?|milagros[oa]s?|revolucionari[oa]s?|prometedor(?:a|es|as)?',
      remedy: 'en estudio en ensayos',
      negatable: true,
    },
    {
      rule: 'OC04',
      pattern: 'sin (?:ningún )?(?:riesgo|peligro)|inofensiv[oa]s?|sin efectos secundarios|garantizad[oa]s?',
      remedy: 'la cifra, con n y período',
      negatable: true,
    },
    {
      rule: 'OC05',
      pattern: '(?:el|la|los|las) mejor(?:es)?|(?:el|la) más eficaz',
      remedy: 'comparado con …, con su fuente',
      negatable: true,
    },
    {
      rule: 'OC08',
      pattern: 'reinicia(?:r|n)?',
      remedy: 'busca «reiniciar»',
      quotable: true,
      negatable: true,
    },
    { rule: 'NU06', pattern: 'significativ[oa]s?|significativamente', remedy: 'poco probable por azar' },
    { rule: 'RD03', pattern: 'sufr(?:e|en|ir) de|víctimas? de', remedy: 'personas con …' },
    { rule: 'EV03', pattern: 'probad[oa]s?|demuestran?', remedy: 'el verbo de su certeza', negatable: true },
  ],
};

/** Words of a text that break the rulebook; a negation near them, or quotation marks, excuse some. */
export const rulebookFaults = (
  text: string,
  language: CheckedLanguage,
  names: readonly string[] = [],
): readonly WordFault[] => wordFaults(text, rules[language], names);
