export { validateRecords } from './validateRecords.js';
export { languageFaults, numbersInText, wordFaults } from './words.js';
export type { RecordFault, RecordFaultCode, ValidateOptions, Validation } from './types.js';
