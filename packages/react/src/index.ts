export { LimpideProvider, type LimpideProviderProps } from './provider/index.js';
export {
  ImmuneResetDiagram,
  sceneIds,
  useImmuneResetDiagram,
  type Donor,
  type ImmuneResetDiagramModel,
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
  type TherapiesChangeDetails,
  type TherapyChoice,
  type TherapyComparisonModel,
  type TherapyComparisonProps,
  type TherapyQuestion,
  type UseTherapyComparisonParameters,
  type UseTherapyComparisonResult,
} from './therapy-comparison/index.js';
