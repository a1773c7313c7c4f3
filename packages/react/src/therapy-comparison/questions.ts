/** The rows, in their order. */
export const therapyQuestions = [
  'mechanism',
  'procedure',
  'duration',
  'demands',
  'results',
  'certainty',
  'approval',
  'unknown',
  'sources',
] as const;

/** Id of a row of the comparison. */
export type TherapyQuestion = (typeof therapyQuestions)[number];
