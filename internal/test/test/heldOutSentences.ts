import type { LabeledSentence } from './labeledSentences.js';

const of =
  (language: 'en' | 'fr', mixed: boolean) =>
  (html: string): LabeledSentence => ({ language, mixed, html });

const pureEnglish = [
  'Adverse events',
  'Years 1 to 5',
  'Dose: 50 mg/kg a day for 4 days',
  'BEAM plus ATG, n = 24',
  'ASSIST, MIST and BEAT-MS compared the transplant with drugs.',
  'In the SCOT trial, people had whole-body radiation before their own stem cells.',
  'Cyclophosphamide and fludarabine are chemotherapy drugs.',
  'Natalizumab, ocrelizumab, alemtuzumab',
  'Infection, fatigue, nausea',
  'Complications, type and distribution',
  'The transplant centre must hold JACIE accreditation.',
  'The trial was run at the Hôpital Saint-Louis in Paris.',
  'Most people lose their hair, and it grows back within months.',
  'Ask your doctor whether your vaccines need to be repeated.',
  'The EDSS runs from 0 to 10; a higher score means more disability.',
  'Four in 100 people (4%) had a serious infection.',
  'The French paper is called “<cite lang="fr">Autogreffe et sclérose en plaques</cite>”.',
  '“Stem cell transplant for Crohn’s disease” came out in 2015.',
  'The risk ratio was 0.36 (95% CI 0.24 to 0.53).',
  'Not rated',
  'Median follow-up: 6.2 years',
  'Guillain–Barré syndrome and Sjögren disease are different conditions.',
  'Raynaud phenomenon turns fingers white or blue in the cold.',
  'Mesenchymal stromal cells can come from fat, bone marrow or the umbilical cord.',
  'G-CSF moves stem cells from the marrow into the blood.',
  'We do not know how long the effect lasts.',
  'ClinicalTrials.gov: NCT00114530',
  'Show the sources',
  'Patients, n',
  'Seven people left the study before its end, and nobody knows why.',
];

const mixedEnglish = [
  'The cells were collected by aphérèse over two days.',
  'Effets indésirables',
  'Durée: 5 years',
  'Most people recovered, mais certains ont eu une infection grave.',
  'Les cellules souches sont congelées avant la chimiothérapie.',
  'Rituximab is used hors AMM in this disease.',
  'The patients greffés were followed for five years.',
  'Survival at 5 years: 8 personnes sur 10',
  'Nausea, fièvre, fatigue',
  'The study is called “Greffe de moelle et lupus”.',
  'Talk to votre médecin before you stop a drug.',
  'Voir les sources',
  'ATG was given au jour 5 of the treatment.',
  'People in the groupe témoin kept their usual drugs.',
  'BEAT-MS is still running. Les résultats ne sont pas encore connus.',
  'Two deaths were liés au traitement.',
  'Median follow-up: 4 ans',
  'The disease came back chez 12 of 40 people.',
  'Cyclophosphamide, 200 mg/kg par voie intraveineuse',
  'Une étude of 24 people is small.',
];

const pureFrench = [
  'Effets indésirables',
  'De 1 à 5 ans',
  'Dose : 50 mg/kg par jour pendant 4 jours',
  'BEAM et SAL, n = 24',
  'Les essais ASSIST, MIST et BEAT-MS ont comparé l’autogreffe à des médicaments.',
  'Dans l’essai SCOT, une irradiation du corps entier précédait l’autogreffe.',
  'Le cyclophosphamide et la fludarabine sont des chimiothérapies.',
  'Natalizumab, ocrélizumab, alemtuzumab',
  'Infection, fatigue, nausées',
  'Complications, type et distribution',
  'L’essai a eu lieu à la Northwestern University, à Chicago.',
  'Les cheveux tombent chez presque tout le monde, puis repoussent.',
  'Vos vaccins devront-ils être refaits ? Parlez-en à votre médecin.',
  'Le score EDSS va de 0 à 10 : plus il est élevé, plus le handicap est lourd.',
  'Quatre personnes sur 100 (4 %) ont eu une infection grave.',
  'L’article s’intitule « <cite lang="en">Stem cell transplant for Crohn’s disease</cite> ».',
  '« Autogreffe et sclérose en plaques » est paru en 2015.',
  'Le rapport de risques était de 0,36 (IC à 95 % : de 0,24 à 0,53).',
  'Non évaluée',
  'Suivi médian : 6,2 ans',
  'Le syndrome de Guillain-Barré et la maladie de Sjögren sont deux maladies distinctes.',
  'Le phénomène de Raynaud rend les doigts blancs ou bleus quand il fait froid.',
  'Les CSM viennent de la graisse, de la moelle osseuse ou du cordon ombilical.',
  'Le G-CSF fait passer les cellules souches de la moelle dans le sang.',
  'On ignore combien de temps dure l’effet.',
  'ClinicalTrials.gov : NCT00114530',
  'Afficher les sources',
  'Patients, n',
  'Le registre compte 1 250 patients ; leur suivi continue.',
  'Sept personnes ont quitté l’étude avant la fin, sans que l’on sache pourquoi.',
];

const mixedFrench = [
  'Les patients ont reçu le standard of care.',
  'Adverse events',
  'Follow-up : 5 ans',
  'La plupart des personnes vont mieux, but some had a serious infection.',
  'Stem cells are frozen before the chemotherapy.',
  'Le rituximab est donné off-label dans cette maladie.',
  'L’essai était open-label et sans placebo.',
  'Survie à 5 ans : 8 out of 10',
  'Fièvre, hair loss, fatigue',
  'L’étude s’intitule « Bone marrow transplant in lupus ».',
  'Parlez à your doctor avant d’arrêter un médicament.',
  'Show the sources',
  'Le SAL est donné on day 5 du traitement.',
  'Le groupe control a gardé ses médicaments habituels.',
  'BEAT-MS est en cours. The results are not known yet.',
  'Deux décès étaient treatment-related.',
  'Suivi médian : 4 years',
  'La maladie est revenue within un an chez 12 personnes.',
  'Cyclophosphamide, 200 mg/kg by drip',
  'Une study de 24 personnes est petite.',
];

/**
 * A second hundred, kept apart from the first: written without sight of the
 * checker’s words and rules and labeled before it ran on them. The checker is
 * never changed to suit them, so they tell how it does on words it has not met.
 * Two in five are mixed. Names of hospitals and of trials belong to any page; a
 * title in another language does only where `lang` marks it.
 */
export const heldOutSentences: readonly LabeledSentence[] = [
  ...pureEnglish.map(of('en', false)),
  ...mixedEnglish.map(of('en', true)),
  ...pureFrench.map(of('fr', false)),
  ...mixedFrench.map(of('fr', true)),
];
