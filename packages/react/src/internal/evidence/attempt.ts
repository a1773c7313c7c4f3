import type { Fault } from '@limpide/data';
import { MissingTextError, type Locale } from '@limpide/i18n';
import type { FaultModel } from './types.js';

/** Runs `make`; a fault of the record named by `record` and `path` is returned, not thrown. */
export type Attempt = <Made>(record: string, path: string, make: () => Made) => Made | FaultModel;

/**
 * Keeps one broken or half-translated record from taking its neighbours down.
 * Missing words of the interface still throw: a page without them is not offered.
 */
export function createAttempt(locale: Locale, fault: (found: Fault) => FaultModel): Attempt {
  return (record, path, make) => {
    try {
      return make();
    } catch (error) {
      if (error instanceof MissingTextError) {
        // Keys of messages have no slash; keys of records do.
        if (!error.key.includes('/')) throw error;
        return fault({
          code: 'missing',
          record: error.key,
          path: `text.${locale.locale}`,
          value: 'undefined',
        });
      }
      if (!(error instanceof TypeError)) throw error;
      return fault({ code: 'missing', record, path, value: error.message });
    }
  };
}
