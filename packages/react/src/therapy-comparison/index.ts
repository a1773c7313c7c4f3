export { TherapyComparison, type TherapyComparisonProps } from './TherapyComparison.js';
export type { HeadingLevel } from '../internal/Heading.js';
export {
  useTherapyComparison,
  type QuestionsChangeDetails,
  type TherapiesChangeDetails,
  type UseTherapyComparisonParameters,
  type UseTherapyComparisonResult,
} from './useTherapyComparison.js';
export { therapyQuestions, type TherapyQuestion } from './questions.js';
export type { TherapyChoice, TherapyComparisonModel } from './types.js';
