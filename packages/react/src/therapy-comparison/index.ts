export { TherapyComparison, type TherapyComparisonProps } from './TherapyComparison.js';
export type { HeadingLevel } from '../internal/Heading.js';
export {
  useTherapyComparison,
  type QuestionsChangeDetails,
  type SecondaryChangeDetails,
  type TherapiesChangeDetails,
  type UseTherapyComparisonParameters,
  type UseTherapyComparisonResult,
} from './useTherapyComparison.js';
export { therapyQuestions, type TherapyQuestion } from './questions.js';
export type * from '../internal/evidence/types.js';
export type * from './types.js';
