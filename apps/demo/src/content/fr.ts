import { widgetTitles } from './fr.widgets.ts';
import type { Content } from './types.ts';

export const content: Content = {
  siteName: 'Thérapie cellulaire, en clair',
  skipToContent: 'Aller au contenu',
  otherLanguage: 'English',
  pages: 'Pages',
  languages: 'Langues',
  home: {
    navigation: 'De quoi s’agit-il',
    title: 'Cellules souches et maladies auto-immunes : ce que l’on sait, ce que l’on ne sait pas',
    description:
      'Ce qu’est une greffe de cellules souches dans une maladie auto-immune, et ce qu’elle n’est pas. Résultats des études, risques à côté des bénéfices, degré de certitude.',
    lead: 'Dans une maladie auto-immune, les défenses du corps s’attaquent à des tissus sains. Une greffe de cellules souches est proposée à certaines personnes. Voici ce que les études ont observé, les risques à côté des bénéfices, chaque chiffre renvoyant à sa source.',
    sections: [
      {
        id: 'ce-que-c-est',
        title: 'Ce que c’est',
        paragraphs: [
          'Le traitement le plus étudié est une greffe faite avec les cellules souches du sang de la personne elle-même. Son nom complet est « autogreffe de cellules souches hématopoïétiques (CSH) ».',
          'C’est la chimiothérapie, associée à des anticorps, qui agit sur la maladie. Les cellules souches sont recueillies avant, puis réinjectées après. Elles protègent la personne de ce traitement et raccourcissent la période où il y a trop peu de cellules dans le sang.',
          'L’objectif est que de nouvelles cellules immunitaires repoussent, avec moins d’attaques qu’avant. On parle parfois de « réinitialiser » le système immunitaire. C’est un objectif, pas une promesse.',
        ],
      },
      {
        id: 'ce-que-ce-n-est-pas',
        title: 'Ce que ce n’est pas',
        paragraphs: [],
        points: [
          'Ce n’est pas une simple perfusion de cellules. Le traitement comprend une chimiothérapie et une période où il y a trop peu de cellules dans le sang : l’infection est alors le principal danger. Des personnes en sont mortes.',
          'Ce n’est pas un traitement connu pour guérir. La maladie peut revenir, et une partie de l’ancienne mémoire immunitaire peut survivre.',
          'Ce n’est pas la même chose qu’une perfusion de cellules stromales mésenchymateuses (CSM). Les résultats de l’une ne disent rien de l’autre.',
          'Ce n’est pas ce que des cliniques non contrôlées vendent sous le nom de « cellules souches ». Ce que les essais ont montré ne vaut pas pour ce qu’elles proposent.',
        ],
      },
      {
        id: 'limites',
        title: 'Les limites de ce site',
        paragraphs: [
          'Beaucoup d’études n’avaient pas de groupe de comparaison. La plupart des comparaisons sont antérieures aux médicaments d’aujourd’hui. Quand un chiffre manque, ces pages le disent et laissent la case vide.',
          'Les chiffres ont été lus sur les pages indiquées à côté. Beaucoup viennent d’un résumé, certains d’une copie de ce résumé : c’est précisé pour chacun. Aucun professionnel de santé n’a encore relu ces pages.',
          'Ces informations servent à préparer un échange avec votre équipe soignante. Elles ne sont pas un avis sur votre situation.',
        ],
      },
      {
        id: 'lire-les-chiffres',
        title: 'Comment lire les chiffres',
        paragraphs: [],
        points: [
          'Chaque chiffre dit qui a été étudié, pendant combien de temps, par rapport à quoi, et d’où il vient.',
          'Dans un même tableau, les fréquences sont données pour le même nombre de personnes, afin de pouvoir être comparées.',
          'Un cadre en pointillé signifie qu’il n’y avait pas de groupe de comparaison.',
          '« Non évalué » veut dire que personne n’a évalué le degré de certitude du résultat. Cela ne veut pas dire que le résultat est certain.',
        ],
      },
    ],
    chooseDisease: 'Choisir une maladie',
  },
  diseases: {
    slug: 'maladies',
    navigation: 'Maladies',
    title: 'Les maladies auto-immunes, une par une',
    description:
      'Pour chaque maladie auto-immune : ce qui est recensé ici sur la greffe de cellules souches, les cellules stromales mésenchymateuses et les traitements habituels.',
    lead: 'Chaque maladie a sa page. Ce que l’on a observé dans une maladie ne dit rien de certain sur une autre.',
    note: 'Les maladies sont classées par ordre alphabétique. Sous chacune figure le nombre de publications d’essais randomisés recensées ici. Les essais encore sans résultat sont comptés. Deux publications sur les mêmes personnes comptent pour deux.',
    randomized: (therapy, reports) =>
      `${therapy} : ${reports === 0 ? 'aucun essai randomisé recensé ici' : reports === 1 ? '1 publication d’essai randomisé' : `${reports} publications d’essais randomisés`}`,
  },
  donor: {
    slug: 'greffe-de-donneur',
    navigation: 'Greffe de donneur',
    title: 'La greffe avec les cellules d’un donneur',
    description:
      'Ce qui se passe quand les cellules souches du sang viennent d’une autre personne, les risques que cela ajoute et ce qui n’a pas été trouvé.',
    lead: 'Chez quelques personnes atteintes d’une maladie auto-immune, les cellules souches viennent d’une autre personne, le donneur. C’est un autre traitement que l’autogreffe, avec ses propres risques.',
    link: 'En quoi la greffe avec les cellules d’un donneur est différente',
  },
  disease: {
    title: ({ name }) => `${name} : les traitements côte à côte`,
    description: ({ ofName }) =>
      `Les traitements ${ofName} : résultats des études, risques à côté des bénéfices, degré de certitude.`,
    lead: ({ ofName }) =>
      `Ce que les études ont observé sur les traitements ${ofName}, bénéfices et risques ensemble. Quand rien n’a été trouvé, la page le dit.`,
    partOf: 'Cette maladie fait partie d’un groupe :',
  },
  group: {
    title: ({ name }) => `${name} : un groupe de maladies`,
    description: ({ name }) => `${name} : les maladies qui en font partie, et la page de chacune.`,
    lead: ({ summary }) => summary,
    members: 'Les maladies de ce groupe',
    note: 'Les traitements sont comparés pour chaque maladie séparément, jamais pour le groupe entier.',
  },
  widgets: widgetTitles,
  footer: [
    'Contenu médical : informations pour préparer un échange avec votre équipe soignante, et non un avis. En cas d’urgence, appelez le numéro d’urgence de votre pays.',
    'Ce site ne dépose aucun cookie et n’interroge aucun autre serveur.',
  ],
};
