import type { ReactElement } from 'react';
import { CitationMarks } from './Citations.js';
import type { StatementModel } from './types.js';

/** One sentence with its references. */
export function StatementText({ statement }: { readonly statement: StatementModel }): ReactElement {
  return (
    <p data-part="statement">
      {statement.text}
      <CitationMarks citations={statement.citations} />
      {statement.aside ? <span data-part="aside"> {statement.aside}</span> : null}
    </p>
  );
}
