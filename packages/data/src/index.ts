import { createDataset, type Dataset } from './dataset.js';
import { records } from './generated/records.js';

export { codeLink } from './codes.js';
export { createDataset, findRecord, type Dataset, type DatasetOptions } from './dataset.js';
export {
  defineApproach,
  defineCell,
  defineCenterStandard,
  defineDisease,
  defineHarmReport,
  defineProcedure,
  defineProduct,
  defineRegulation,
  defineSource,
  defineStudy,
  defineTerm,
  defineTherapy,
  defineWarningSign,
} from './define.js';
export {
  denominatorFor,
  hasComparison,
  isShares,
  proportionsOf,
  shareDifference,
  shareOf,
  shareOfPercent,
  type Bound,
  type Denominator,
  type Proportion,
  type Share,
  type ShareDifference,
} from './frequency.js';
export { recordFolders } from './folders.js';
export { dueRecords, withoutStatusCheck, type DueRecord } from './freshness.js';
export { findEvidence, isSecondary, type Evidence, type EvidenceQuery } from './findEvidence.js';
export { allowedHosts, isAllowedAddress, isHostName, sourceLink, type SourceLink } from './links.js';
export { recordFaults, soundRecord, type Fault, type FaultCode, type SoundRecord } from './faults.js';
export { soundDataset, type SoundDataset } from './soundDataset.js';
export { selectDisease } from './selectDisease.js';
export { records } from './generated/records.js';
export type * from './generated/ids.js';
export type * from './model/index.js';

/** All shipped records. A page about one disease imports its bundle instead. */
export const dataset: Dataset = /* @__PURE__ */ createDataset(records);
