export {
  TherapyComparison,
  type StaticTherapyComparisonProps,
} from './therapy-comparison/TherapyComparison.server.js';
export { createTherapyComparison, type TherapyComparisonInput } from './therapy-comparison/model.js';
export { therapyQuestions, type TherapyQuestion } from './therapy-comparison/questions.js';
export type { HeadingLevel } from './therapy-comparison/TherapyComparisonView.js';
export type * from './therapy-comparison/types.js';
export type * from './internal/evidence/types.js';
