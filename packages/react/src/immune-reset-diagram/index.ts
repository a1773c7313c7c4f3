export { ImmuneResetDiagram, type ImmuneResetDiagramProps } from './ImmuneResetDiagram.js';
export type { HeadingLevel } from '../internal/Heading.js';
export type { StepperControl } from './parts/Stepper.js';
export { sceneIds, type Donor, type SceneId } from './scenes.js';
export type * from '../internal/evidence/types.js';
export type * from './types.js';
export {
  useImmuneResetDiagram,
  type StageChangeDetails,
  type UseImmuneResetDiagramParameters,
  type UseImmuneResetDiagramResult,
} from './useImmuneResetDiagram.js';
