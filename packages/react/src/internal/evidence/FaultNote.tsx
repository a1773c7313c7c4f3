import type { ReactElement } from 'react';
import type { FaultModel } from './types.js';

/** Says in place why something is not shown, and how to mend it. */
export function FaultNote({ fault }: { readonly fault: FaultModel }): ReactElement {
  return (
    <p data-part="fault" role="note">
      {fault.message}
    </p>
  );
}
