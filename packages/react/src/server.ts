export { denominatorForPage, type DenominatorForPageInput } from './denominatorForPage.js';
export {
  TherapyComparison,
  type StaticTherapyComparisonProps,
} from './therapy-comparison/TherapyComparison.server.js';
export { createTherapyComparison, type TherapyComparisonInput } from './therapy-comparison/model.js';
export { therapyQuestions, type TherapyQuestion } from './therapy-comparison/questions.js';
export type { HeadingLevel } from './internal/Heading.js';
export type * from './therapy-comparison/types.js';
export type * from './internal/evidence/types.js';
export {
  ImmuneResetDiagram,
  type StaticImmuneResetDiagramProps,
} from './immune-reset-diagram/ImmuneResetDiagram.server.js';
export { createImmuneResetDiagram, type ImmuneResetDiagramInput } from './immune-reset-diagram/model.js';
export { countCells, sceneIds, scenes } from './immune-reset-diagram/scenes.js';
export type {
  CellState,
  Donor,
  DrawnCellKind,
  MarrowState,
  Scene,
  SceneCell,
  SceneId,
  SceneObject,
} from './immune-reset-diagram/scenes.js';
export type * from './immune-reset-diagram/types.js';
