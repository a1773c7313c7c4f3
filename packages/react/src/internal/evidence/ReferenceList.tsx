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
              <Title {...reference} /> <span data-part="source-unlinked">({reference.unconfirmed})</span>
            </>
          ) : (
            <a data-part="source-link" href={reference.href} rel="noreferrer">
              <Title {...reference} />
            </a>
          )}{' '}
          {reference.citation ? (
            <span data-part="reference-citation" lang={reference.citationLang} translate="no">
              {reference.citation}
            </span>
          ) : null}
          {reference.status ? <strong data-part="reference-status"> {reference.status}</strong> : null}
          {reference.fault ? <FaultNote fault={reference.fault} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Title({ title, titleLang, untitled }: Reference): ReactElement {
  const Name = untitled ? 'span' : 'cite';
  return <Name lang={titleLang}>{/[.?!]$/.test(title) ? title : `${title}.`}</Name>;
}
