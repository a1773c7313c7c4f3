export { renderStatic } from './renderStatic.js';
export { embedAddress, frameAddress, readEmbedAddress, type EmbedAddress } from './address.js';
export { EmbedOptionError } from './EmbedOptionError.js';
export { snippetOmissions, type Omission } from './snippet/omissions.js';
export { frameScript, renderFrame, type FramedWidget } from './frame/renderFrame.js';
export { enhancerScript } from './enhancerScript.js';
export { enhancerWords } from './enhancerWords.js';
export type { EnhancerWords } from './enhance/words.js';
export { embedWidgets } from './types.js';
export type {
  EmbedOptions,
  EmbedWidget,
  ImmuneResetDiagramOptions,
  Licence,
  OptionsOf,
  StaticWidget,
  TherapyComparisonOptions,
} from './types.js';
