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
  disease: {
    'systemic-sclerosis': {
      navigation: 'Sclérodermie systémique',
      title: 'Sclérodermie systémique : les traitements côte à côte',
      description:
        'Greffe de cellules souches, cellules stromales mésenchymateuses et traitements habituels de la sclérodermie systémique : résultats des études, risques à côté des bénéfices.',
      lead: 'La sclérodermie systémique durcit la peau et peut abîmer des organes. Des essais ont comparé l’autogreffe de cellules souches à des perfusions de cyclophosphamide.',
      teaser:
        'Il existe des essais avec groupe de comparaison. Ils montrent moins de décès et de défaillances d’organes par la suite, et des décès précoces dus à la greffe elle-même.',
    },
    'multiple-sclerosis': {
      navigation: 'Sclérose en plaques',
      title: 'Sclérose en plaques : les traitements côte à côte',
      description:
        'Greffe de cellules souches, cellules stromales mésenchymateuses et traitements de fond de la sclérose en plaques : résultats des études, risques à côté des bénéfices.',
      lead: 'Dans la sclérose en plaques, le système immunitaire s’attaque à la gaine des fibres nerveuses. Beaucoup de travaux portent sur la greffe, la plupart sans groupe de comparaison.',
      teaser:
        'Les publications sont nombreuses, mais peu ont un groupe de comparaison. Aucun essai terminé face aux médicaments actuels de haute efficacité n’a été trouvé.',
    },
  },
  comparisonTitle: 'Comparer les traitements',
  diagramTitle: 'Comment se déroule une greffe',
  footer: [
    'Contenu médical : informations pour préparer un échange avec votre équipe soignante, et non un avis. En cas d’urgence, appelez le numéro d’urgence de votre pays.',
    'Ce site ne dépose aucun cookie et n’interroge aucun autre serveur.',
  ],
};
