/**
 * A hundred sentences about health, labeled by hand before the checker saw them:
 * fifty that keep to the language of their page and fifty that do not. They are
 * HTML, since a title in another language is right where `lang` marks it.
 */
export interface LabeledSentence {
  readonly language: 'en' | 'fr';
  readonly mixed: boolean;
  readonly html: string;
}

const of =
  (language: 'en' | 'fr', mixed: boolean) =>
  (html: string): LabeledSentence => ({ language, mixed, html });

const pureEnglish = [
  'Multiple sclerosis is a disease in which the immune system attacks the covering of nerves.',
  'Before the transplant, blood-forming stem cells are collected and frozen.',
  'Eight of 79 people died from the treatment within 12 months.',
  'Rituximab and tocilizumab are given by drip or under the skin.',
  'RA, MS and SLE are autoimmune diseases.',
  'No comparison group.',
  'Certainty: very low (GRADE).',
  'The ASTIS, SCOT and ASSIST trials compared a transplant with cyclophosphamide.',
  'Doctors can’t say in advance who’ll need a second course of mesenchymal stromal cells.',
  'The article is called <cite lang="fr">Greffe de cellules souches dans la sclérodermie</cite>.',
  'Crohn’s disease causes inflammation of the bowel, fever and fatigue.',
  'A fistula is an abnormal passage between two organs.',
  'Anaemia, oedema and haemorrhage were reported in both groups.',
  'Source: European Medicines Agency, page 12.',
  'Type 1 diabetes',
  'The Université Paris Cité hospital took part in the trial.',
  'In Denmark and France, the registry counted 340 people.',
  'Infection, infusion reaction, nausea',
  'Please ask your haematologist which vaccines are due, and when.',
  'IL-6, TNF and CD34 are names of molecules.',
  'The Lancet published the results in 2016.',
  'Melphalan, carmustine and etoposide are the drugs of the conditioning called BEAM.',
  'Nobody has studied this in children.',
  'Fertility: ask about freezing eggs or sperm before treatment.',
  'Patients’ own cells are given back on day 0.',
].map(of('en', false));

const pureFrench = [
  'La sclérose en plaques est une maladie dans laquelle les défenses attaquent la gaine des nerfs.',
  'Avant la greffe, on recueille les cellules souches du sang, puis on les congèle.',
  'Huit personnes sur 79 sont mortes du traitement dans un délai de 12 mois.',
  'Le rituximab et le tocilizumab se donnent en perfusion ou sous la peau.',
  'La PR, la SEP et le LES sont des maladies auto-immunes.',
  'Aucun groupe de comparaison.',
  'Degré de certitude\u00a0: très faible (GRADE).',
  'Les essais ASTIS, SCOT et ASSIST ont comparé la greffe au cyclophosphamide.',
  'On ne peut pas dire d’avance qui aura besoin d’une deuxième perfusion de CSM.',
  'L’article s’intitule <cite lang="en">Autologous stem-cell transplantation in scleroderma</cite>.',
  'La maladie de Crohn cause une inflammation de l’intestin, de la fièvre et de la fatigue.',
  'Une fistule est un passage anormal entre deux organes.',
  'Une anémie, un œdème et une hémorragie ont été signalés dans les deux groupes.',
  'Source\u00a0: Agence européenne des médicaments, page 12.',
  'Diabète de type 1',
  'Le King’s College Hospital de Londres a participé à l’essai.',
  'Au Danemark et en France, le registre a compté 340 personnes.',
  'Infection, réaction à la perfusion, nausées',
  'Demandez à votre hématologue quels vaccins sont à faire, et quand.',
  'IL-6, TNF et CD34 sont des noms de molécules.',
  'The Lancet a publié les résultats en 2016.',
  'Le melphalan, la carmustine et l’étoposide forment le conditionnement appelé BEAM.',
  'Personne n’a étudié cela chez l’enfant.',
  'Fertilité\u00a0: renseignez-vous sur la congélation d’ovules ou de sperme.',
  'Les cellules du patient sont rendues au jour 0.',
].map(of('fr', false));

const mixedEnglish = [
  'The transplant est proposée to people whose disease is severe.',
  'Les personnes traitées ont eu moins de poussées.',
  'Stem cells are collected, puis on les congèle.',
  'Degré de certitude: low.',
  'Perfusion de cellules',
  'In this trial, huit personnes died from the treatment.',
  'The greffe was followed by a stay of four weeks.',
  'No comparison group, aucun chiffre.',
  'Results after 12 mois',
  'Moelle osseuse',
  'How many people were moins fatigués after a year?',
  'The sang is filtered for several hours.',
  'People with sclérodermie were followed for five years.',
  'This registry counts every case en France et en Belgique.',
  'Show les sources',
  'Très faible',
  'The risk of infection est plus élevé during the first three months.',
  'Ask your médecin about vaccines.',
  'The article is called <cite lang="fr">Stem cell transplantation for severe disease</cite>.',
  'Effets indésirables',
  'A relapse (poussée) lasts more than a day.',
  'Between 10 et 20 in 100 people had an infection.',
  'People who had l’autogreffe were compared with people who did not.',
  'Retour',
  'Usual care: traitement habituel with natalizumab.',
].map(of('en', true));

const mixedFrench = [
  'La greffe is offered aux personnes dont la maladie est grave.',
  'People who were treated had fewer relapses.',
  'Les cellules souches sont recueillies, then they are frozen.',
  'Certainty\u00a0: faible.',
  'Bone marrow',
  'Dans cet essai, eight people sont mortes du traitement.',
  'Le drip dure deux heures.',
  'Aucun groupe de comparaison, no figure.',
  'Résultats après 12 months',
  'Very low',
  'Combien de personnes étaient less tired après un an\u202f?',
  'Le blood est filtré pendant plusieurs heures.',
  'Les personnes atteintes de scleroderma ont été suivies cinq ans.',
  'Ce registre compte tous les cas in France and Belgium.',
  'Afficher all sources',
  'Open',
  'Le risque d’infection is higher pendant les trois premiers mois.',
  'Demandez à votre doctor quels vaccins sont à faire.',
  'L’article s’intitule <cite lang="en">Greffe de cellules souches pour les formes graves</cite>.',
  'Side effects',
  'Une poussée (relapse) dure plus d’un jour.',
  'Entre 10 and 20 personnes sur 100 ont eu une infection.',
  'Les personnes with autologous transplant ont été comparées aux autres.',
  'Close',
  'Prise en charge habituelle\u00a0: usual care avec natalizumab.',
].map(of('fr', true));

export const labeledSentences: readonly LabeledSentence[] = [
  ...pureEnglish,
  ...pureFrench,
  ...mixedEnglish,
  ...mixedFrench,
];
