export { LimpideProvider, type LimpideProviderProps } from './provider/index.js';
export {
  TherapyComparison,
  therapyQuestions,
  useTherapyComparison,
  type HeadingLevel,
  type QuestionsChangeDetails,
  type TherapiesChangeDetails,
  type TherapyChoice,
  type TherapyComparisonModel,
  type TherapyComparisonProps,
  type TherapyQuestion,
  type UseTherapyComparisonParameters,
  type UseTherapyComparisonResult,
} from './therapy-comparison/index.js';
