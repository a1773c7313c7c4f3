export {
  LimpideProvider,
  useLimpide,
  type LimpideContextValue,
  type LimpideProviderProps,
} from './provider/index.js';
export { denominatorForPage, type DenominatorForPageInput } from './denominatorForPage.js';
export {
  ImmuneResetDiagram,
  sceneIds,
  useImmuneResetDiagram,
  type Donor,
  type ImmuneResetDiagramProps,
  type SceneId,
  type StageChangeDetails,
  type StepperControl,
  type UseImmuneResetDiagramParameters,
  type UseImmuneResetDiagramResult,
} from './immune-reset-diagram/index.js';
export {
  TherapyComparison,
  therapyQuestions,
  useTherapyComparison,
  type HeadingLevel,
  type QuestionsChangeDetails,
  type SecondaryChangeDetails,
  type TherapiesChangeDetails,
  type TherapyComparisonProps,
  type TherapyQuestion,
  type UseTherapyComparisonParameters,
  type UseTherapyComparisonResult,
} from './therapy-comparison/index.js';
export type * from './internal/evidence/types.js';
export type * from './immune-reset-diagram/types.js';
export type * from './therapy-comparison/types.js';
