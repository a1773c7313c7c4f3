import { missingTextFault, type WidgetFault } from '@limpide/i18n';
import type { FaultModel } from './types.js';

/** Runs `make`; where `record` lacks words, or something unforeseen goes wrong, returns its fault. */
export type Attempt = <Made>(record: string, path: string, make: () => Made) => Made | FaultModel;

/**
 * Keeps one half-translated record from taking its neighbours down. Missing
 * words of the interface still throw: a page without them is not offered.
 */
export function createAttempt(fault: (found: WidgetFault) => FaultModel): Attempt {
  return (record, path, make) => {
    try {
      return make();
    } catch (error) {
      const missing = missingTextFault(error);
      if (missing?.code === 'missing-text') {
        // Keys of records have a slash; keys of messages do not.
        if (missing.key.includes('/')) return fault(missing);
        throw error;
      }
      // Records are sound by now: what is left is an error of their words, or of ours.
      console.error(error);
      return fault({ code: 'broken-record', record, path, value: '' });
    }
  };
}
