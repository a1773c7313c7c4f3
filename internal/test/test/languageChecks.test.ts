// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { frenchTypographyFaults } from '../src/frenchTypography.js';
import { createPurityChecker, type CheckPurity } from '../src/languagePurity.js';
import { rulebookFaults } from '../src/rulebook.js';
import { termFaults } from '../src/termBase.js';
import { typographyFaults } from '../src/typography.js';

let check: CheckPurity;
beforeAll(() => {
  check = createPurityChecker(['ASTIS', 'MIST', 'cyclophosphamide', 'mycophenolate', 'natalizumab']);
  // The French dictionary is loaded on first use, which takes seconds.
  check('un mot', 'fr');
}, 60_000);

describe('language purity', () => {
  it.each([
    ['fr', 'Nobody has rated how sure this is.'],
    ['fr', 'Dans cet essai, 22 people of 79 are better after the transplant.'],
    ['fr', 'Dans ce groupe, the risk was lower.'],
    ['fr', 'Les cellules are taken from la moelle osseuse.'],
    ['fr', 'Certainty not rated'],
    ['fr', 'Drip'],
    ['fr', 'Sources and limits'],
    ['fr', 'How long, how often, what upkeep?'],
    ['fr', 'La greffe est faite in a hospital.'],
    ['en', 'Personne n’a évalué le degré de certitude de ce résultat.'],
    ['en', 'The cells are taken from la moelle osseuse of the donor.'],
    ['en', 'Treatment-related death dans les 12 mois'],
    ['en', 'Perfusion de cellules'],
    ['en', 'Degré de certitude'],
    ['en', 'It is not known si la maladie revient.'],
    ['en', 'Show all greffe results'],
  ] as const)('finds the foreign words in %s: %s', (language, text) => {
    expect(check(text, language)).not.toEqual([]);
  });

  it.each([
    ['en', 'In this trial, within 12 months, 8 of 79 people (10 in 100) died from the treatment.'],
    ['en', 'Haematopoietic stem cells are frozen, then given back by drip at the centre.'],
    ['en', 'Randomised trial, several centres, open-label'],
    ['en', 'ASTIS'],
    ['en', 'Doctors don’t know whether it’s lasting; the people’s own cells were used.'],
    ['en', 'Cyclophosphamide and natalizumab'],
    ['fr', 'Dans cet essai, 22 personnes sur 79 (28 sur 100) sont mortes dans un délai de 12\u00a0mois.'],
    ['fr', 'Les cellules souches hématopoïétiques sont congelées, puis rendues par perfusion.'],
    ['fr', 'L’essai ASTIS a comparé la greffe au cyclophosphamide.'],
    ['fr', 'Qu’est-ce qu’on ne sait pas\u202f?'],
    ['fr', 'Sources'],
    ['fr', 'GCSH et CSM'],
  ] as const)('leaves a pure text alone, %s: %s', (language, text) => {
    expect(check(text, language)).toEqual([]);
  });

  it('says where the foreign words stand', () => {
    const [segment] = check('Dans ce groupe, the risk was lower.', 'fr');
    expect(segment).toMatchObject({ language: 'en', index: 16 });
    expect(segment?.text).toContain('the risk was lower');
  });
});

describe('French typography', () => {
  it.each([
    ['TY01', 'Quels risques ?'],
    ['TY01', 'Quels risques?'],
    ['TY01', 'Bilan: trois'],
    ['TY01', 'Bilan\u202f: trois'],
    ['TY01', '« vrai »'],
    ['TY01', 'Un , deux'],
    ['TY01', 'Un  deux'],
    ['TY02', "l'essai"],
    ['TY02', 'un "essai"'],
    ['TY02', 'un “essai”'],
    ['TY03', '12.5 fois'],
    ['TY03', '12,5%'],
    ['TY03', '12 %'],
    ['TY03', '1,234 personnes'],
    ['TY03', '1 234 personnes'],
    ['TY03', '12345 personnes'],
    ['TY04', '3 Mars 2026'],
    ['TY04', 'Les Cellules Souches'],
  ] as const)('%s finds %s', (rule, text) => {
    expect(frenchTypographyFaults(text).map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    'Quels risques\u202f? Bilan\u00a0: trois\u202f; quatre\u202f!',
    'Un «\u00a0essai\u00a0» de l’hôpital, à 12:30.',
    '12,5\u202f% de 1\u202f234\u202f567 personnes en 2026, soit 1,5.',
    'Le 3 mars 2026, à Paris.',
    'Voir https://doi.org/10.1001/jama.2014.6368',
    'Entre 50 et 82 sur 100 (intervalle de confiance à 90\u202f%)',
    'Qui\u202f?!',
  ])('accepts %s', (text) => {
    expect(frenchTypographyFaults(text)).toEqual([]);
  });

  it('leaves proper names as they are written', () => {
    expect(frenchTypographyFaults('La Scleroderma Lung Study II', ['Scleroderma Lung Study'])).toEqual([]);
  });
});

describe('terms', () => {
  it.each([
    ['fr', 'les rognons'],
    ['fr', 'un donateur compatible'],
    ['fr', 'des cellules couches'],
    ['fr', 'le procès a inclus 79 personnes'],
    ['fr', 'l’évidence est faible'],
    ['fr', 'une infusion de cellules'],
    ['fr', 'le diabète Taper 1'],
    ['fr', 'Ici’s la liste'],
    ['fr', 'Crohn’maladie'],
    ['fr', 'la qualité des preuves'],
    ['fr', 'atteintes de MS'],
    ['fr', 'après une HSCT'],
    ['en', 'high-quality evidence'],
    ['en', 'people with SEP'],
  ] as const)('%s: finds "%s"', (language, text) => {
    expect(termFaults(text, language)).not.toEqual([]);
  });

  it.each([
    ['fr', 'L’essai a mis en évidence une différence.'],
    ['fr', 'On parle de poussée et non de rechute.'],
    ['fr', 'Les essais CARE-MS et BEAT-MS'],
    ['en', 'People with MS after HSCT'],
  ] as const)('%s: accepts "%s"', (language, text) => {
    expect(termFaults(text, language)).toEqual([]);
  });

  it('accepts a proper name', () => {
    expect(termFaults('la MS Society', 'fr', ['MS Society'])).toEqual([]);
  });
});

describe('the rulebook', () => {
  it.each([
    ['en', 'OC01', 'An easy procedure'],
    ['en', 'OC02', 'It cures lupus'],
    ['en', 'OC03', 'A breakthrough'],
    ['en', 'OC04', 'It is safe'],
    ['en', 'OC05', 'The best treatment'],
    ['en', 'OC08', 'It resets the immune system'],
    ['en', 'NU06', 'A significant difference'],
    ['en', 'RD03', 'people suffering from MS'],
    ['fr', 'OC01', 'Une méthode sans effort'],
    ['fr', 'OC02', 'Elle guérit le lupus'],
    ['fr', 'OC03', 'Une percée'],
    ['fr', 'OC04', 'Un traitement sans danger'],
    ['fr', 'OC05', 'Le meilleur traitement'],
    ['fr', 'OC08', 'Elle réinitialise les défenses'],
    ['fr', 'NU06', 'Une différence significative'],
    ['fr', 'RD03', 'personnes souffrant de lupus'],
  ] as const)('%s %s finds "%s"', (language, rule, text) => {
    expect(rulebookFaults(text, language).map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    ['en', 'No treatment is known to cure lupus.'],
    ['en', 'This isn’t safe for everyone.'],
    ['en', 'It aims to ‘reset’ the immune system.'],
    ['en', 'That does not mean that there is no risk.'],
    ['fr', 'Aucun traitement connu ne guérit le lupus.'],
    ['fr', 'Un bénéfice durable n’est prouvé que dans peu de situations.'],
    ['fr', 'Elle vise à «\u00a0réinitialiser\u00a0» les défenses.'],
  ] as const)('%s accepts "%s"', (language, text) => {
    expect(rulebookFaults(text, language)).toEqual([]);
  });
});

describe('three languages', () => {
  let among: CheckPurity;
  beforeAll(() => {
    among = createPurityChecker(['ASTIS', 'cyclophosphamide'], ['en', 'fr', 'es']);
    among('un mot', 'fr');
  }, 60_000);

  it.each([
    ['es', 'Nobody has rated how sure this is.', 'en'],
    ['es', 'En este ensayo, the risk was lower.', 'en'],
    ['es', 'Les cellules souches sont recueillies avant la greffe.', 'fr'],
    ['es', 'Aucun groupe de comparaison', 'fr'],
    ['es', 'Sources and limits', 'en'],
    ['fr', 'Las células madre se recogen de la sangre del paciente.', 'es'],
    ['fr', 'Dans ce groupe, nadie murió del tratamiento.', 'es'],
    ['fr', '¿Qué riesgos hay\u202f?', 'es'],
    ['en', 'Ensayo clínico con asignación al azar', 'es'],
    ['en', 'Personne n’a étudié cela.', 'fr'],
  ] as const)('finds in %s the words of another: %s', (language, text, other) => {
    expect(among(text, language).map((segment) => segment.language)).toContain(other);
  });

  it.each([
    ['es', 'En este ensayo murieron 8 de 79 personas en los 12 meses siguientes al tratamiento.'],
    ['es', '¿Qué no se sabe todavía? Nadie ha estudiado esto en niños.'],
    ['es', 'Las células madre de la sangre se recogen y se congelan antes del trasplante.'],
    ['es', 'El ensayo ASTIS comparó el trasplante con la ciclofosfamida.'],
    ['fr', 'Avant la greffe, on recueille les cellules souches du sang, puis on les congèle.'],
    ['en', 'Nobody has rated how sure this is.'],
  ] as const)('leaves a pure text alone, %s: %s', (language, text) => {
    expect(among(text, language)).toEqual([]);
  });
});

describe('Spanish and English typography', () => {
  it.each([
    ['es', 'TY01', 'Qué se sabe?'],
    ['es', 'TY01', 'Se sabe poco. Qué falta?'],
    ['es', 'TY01', 'Atención!'],
    ['es', 'TY01', '¿Qué se sabe ?'],
    ['es', 'TY02', 'el "ensayo"'],
    ['es', 'TY03', '12.5 meses'],
    ['es', 'TY03', '12 %'],
    ['en', 'TY01', 'What is known\u202f?'],
    ['en', 'TY02', 'a "trial"'],
    ['en', 'TY02', 'a «\u00a0trial\u00a0»'],
    ['en', 'TY02', "doctor's"],
    ['en', 'TY03', '12,5 months'],
    ['en', 'TY03', '12\u202f%'],
    ['en', 'TY03', '1\u202f234 people'],
  ] as const)('%s %s finds %s', (language, rule, text) => {
    expect(typographyFaults(text, language).map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    ['es', '¿Qué se sabe? Poco: 12,5\u00a0% de 12\u00a0345 personas, «según» el ensayo.'],
    ['es', '¡Atención! ¿Y después?'],
    ['en', 'What is known? 12.5% of 1,234 people: ‘few’, in the doctors’ words.'],
  ] as const)('%s accepts %s', (language, text) => {
    expect(typographyFaults(text, language)).toEqual([]);
  });
});
