import type { Translate } from '@limpide/i18n';
import type { FileFault, Place } from './readJson.js';

/** Why a file cannot be read, where, and what to do. */
export interface DescribedFileFault extends Partial<Place> {
  readonly file: string;
  readonly code: FileFault['code'];
  readonly message: string;
}

/** Says in the reader's language why a file cannot be read. */
export function describeFileFault(file: string, fault: FileFault, t: Translate): DescribedFileFault {
  const message = (): string => {
    switch (fault.code) {
      case 'unreadable':
        return t('cli.unreadable', { reason: fault.reason });
      case 'duplicateKey':
        return t('cli.duplicateKey', { path: fault.path });
      case 'tooDeep':
        return t('cli.tooDeep', { levels: fault.levels });
      case 'notText':
        return t('cli.notText');
      case 'notJson':
        return t('cli.notJson');
    }
  };
  return { file, code: fault.code, ...fault.place, message: message() };
}
