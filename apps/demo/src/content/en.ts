import { widgetTitles } from './en.widgets.ts';
import type { Content } from './types.ts';

export const content: Content = {
  siteName: 'Cell therapy, plainly',
  skipToContent: 'Skip to the content',
  otherLanguage: 'Français',
  pages: 'Pages',
  languages: 'Languages',
  home: {
    navigation: 'What it is',
    title: 'Stem-cell treatment in autoimmune disease: what is known, and what is not',
    description:
      'What a stem-cell transplant for autoimmune disease is and is not, what studies found, harm beside benefit, and how sure anyone can be.',
    lead: 'In an autoimmune disease, the body’s own defences attack healthy tissue. Some people are offered a stem-cell transplant. Here is what studies found, harms beside benefits, with every figure traced to its source.',
    sections: [
      {
        id: 'what-it-is',
        title: 'What it is',
        paragraphs: [
          'The treatment studied most is a transplant of a person’s own blood-forming stem cells. Its full name is autologous haematopoietic stem cell transplantation (HSCT).',
          'The part that acts on the disease is chemotherapy with antibodies. The stem cells are collected beforehand and given back afterwards. They protect the person from that treatment and shorten the time with low blood counts.',
          'The aim is that new immune cells grow back with less of the old attack. Some people call this a ‘reset’. It is an aim, not a promise.',
        ],
      },
      {
        id: 'what-it-is-not',
        title: 'What it is not',
        paragraphs: [],
        points: [
          'It is not a gentle infusion of cells. It includes chemotherapy and a time of low blood counts, when infection is the main danger. People have died from it.',
          'It is not a known cure. The disease can come back, and part of the old immune memory can survive.',
          'It is not the same as an infusion of mesenchymal stromal cells (MSC). Results of one say nothing about the other.',
          'It is not what unregulated clinics sell as ‘stem cells’. What was learnt in trials does not carry over to them.',
        ],
      },
      {
        id: 'limits',
        title: 'The limits of this site',
        paragraphs: [
          'Many studies had no group to compare with. Most comparisons were made before today’s medicines. Where a figure is missing, these pages say so and leave the gap open.',
          'Figures were read on the pages named beside them. Many were read in an abstract, some in a copy of it, and this is said beside each one. No clinician has reviewed these pages yet.',
          'This is information for a talk with your own team. It is not advice about you.',
        ],
      },
      {
        id: 'reading-figures',
        title: 'How to read the figures',
        paragraphs: [],
        points: [
          'Every figure says who was studied, for how long, compared with what, and where it comes from.',
          'Frequencies use the same number of people throughout a table, so that they can be compared.',
          'A dashed frame means that there was no comparison group.',
          '“Not rated” means that nobody has rated how sure the result is. It does not mean that it is sure.',
        ],
      },
    ],
    chooseDisease: 'Choose a disease',
  },
  diseases: {
    slug: 'diseases',
    navigation: 'Diseases',
    title: 'Autoimmune diseases, one by one',
    description:
      'For each autoimmune disease: what is recorded here on stem-cell transplants, mesenchymal stromal cells and usual treatments.',
    lead: 'Each disease has its own page. What was found in one disease says nothing certain about another.',
    note: 'Diseases are in alphabetical order. Below each, you see how many reports of randomised trials are recorded here. Trials that still have no result are counted. Two reports on the same people count as two.',
    randomized: (therapy, reports) =>
      `${therapy}: ${reports === 0 ? 'no randomised trial recorded here' : reports === 1 ? '1 report of a randomised trial' : `${reports} reports of randomised trials`}`,
  },
  donor: {
    slug: 'donor-transplant',
    navigation: 'Donor transplant',
    title: 'Transplant with a donor’s cells',
    description:
      'What happens when the blood-forming stem cells come from another person, which risks this adds, and what was not found.',
    lead: 'In a few people with an autoimmune disease, the stem cells come from another person, the donor. This is another treatment than a transplant of one’s own cells, with risks of its own.',
    link: 'How a transplant with a donor’s cells differs',
  },
  disease: {
    title: ({ name }) => `${name}: treatments side by side`,
    description: ({ ofName }) =>
      `Treatments ${ofName}: what studies found, harm beside benefit, and how sure anyone can be.`,
    lead: ({ ofName }) =>
      `What studies found on treatments ${ofName}, benefit and harm together. Where nothing was found, the page says so.`,
    partOf: 'This disease belongs to a group:',
  },
  group: {
    title: ({ name }) => `${name}: a group of diseases`,
    description: ({ name }) => `${name}: which diseases belong to it, and the page of each.`,
    lead: ({ summary }) => summary,
    members: 'Diseases of this group',
    note: 'Treatments are compared for each disease by itself, never for the whole group.',
  },
  widgets: widgetTitles,
  footer: [
    'Medical content: information for a talk with your own team, not advice. In an emergency, call your local emergency number.',
    'This site sets no cookie and asks nothing of any other host.',
  ],
};
