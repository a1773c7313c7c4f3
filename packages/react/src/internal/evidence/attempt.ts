import type { Fault } from '@limpide/data';
import { MissingTextError, missingTextFault, type WidgetFault } from '@limpide/i18n';
import type { FaultModel } from './types.js';

/** Runs `make`; a fault of the record named by `record` and `path` is returned, not thrown. */
export type Attempt = <Made>(record: string, path: string, make: () => Made) => Made | FaultModel;

/**
 * Keeps one broken or half-translated record from taking its neighbours down.
 * Missing words of the interface still throw: a page without them is not offered.
 */
export function createAttempt(fault: (found: Fault | WidgetFault) => FaultModel): Attempt {
  return (record, path, make) => {
    try {
      return make();
    } catch (error) {
      const missing = missingTextFault(error);
      // Keys of records have a slash; keys of messages do not.
      if (missing && error instanceof MissingTextError && error.key.includes('/')) return fault(missing);
      if (!missing && error instanceof TypeError) return fault({ code: 'missing', record, path, value: '' });
      throw error;
    }
  };
}
