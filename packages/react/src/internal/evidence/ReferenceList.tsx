import type { ReactElement } from 'react';
import { FaultNote } from './FaultNote.js';
import type { Reference } from './types.js';

/** The numbered list of sources; each entry leads to its source or says that it is not confirmed. */
export function ReferenceList({ references }: { readonly references: readonly Reference[] }): ReactElement {
  return (
    <ol data-part="references">
      {references.map((reference) => (
        <li key={reference.source} id={reference.anchor} data-part="reference" tabIndex={-1}>
          {reference.href === null ? (
            <>
              <cite lang={reference.titleLang}>{reference.title}</cite>{' '}
              <span data-part="source-unlinked">({reference.unconfirmed})</span>
            </>
          ) : (
            <a data-part="source-link" href={reference.href} rel="noreferrer">
              <cite lang={reference.titleLang}>{reference.title}</cite>
            </a>
          )}{' '}
          <span data-part="reference-citation" lang={reference.titleLang} translate="no">
            {reference.citation}
          </span>
          {reference.status ? <strong data-part="reference-status"> {reference.status}</strong> : null}
          {reference.fault ? <FaultNote fault={reference.fault} /> : null}
        </li>
      ))}
    </ol>
  );
}
