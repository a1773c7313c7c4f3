import { Fragment, type ReactElement } from 'react';
import type { Citation } from './types.js';

/** `[3]`, leading to the list of sources. */
export function CitationMark({ citation }: { readonly citation: Citation }): ReactElement {
  return (
    <a data-part="citation" href={`#${citation.anchor}`} aria-label={citation.label}>
      [{citation.number}]
    </a>
  );
}

/** The source itself in one click, or the words that its original is not confirmed. */
export function SourceLink({ citation }: { readonly citation: Citation }): ReactElement {
  const name = (
    <cite data-part="source-name" lang={citation.nameLang}>
      {citation.name}
    </cite>
  );
  return citation.href === null ? (
    <span data-part="source-unlinked">
      {name} ({citation.unconfirmed})
    </span>
  ) : (
    <a data-part="source-link" href={citation.href} rel="noreferrer">
      {name}
    </a>
  );
}

/** The sources of one figure: each with its link, its number, and what was read there. */
export function Sources({ citations }: { readonly citations: readonly Citation[] }): ReactElement {
  return (
    <>
      {citations.map((citation, index) => (
        <span data-part="source-item" key={index}>
          <SourceLink citation={citation} /> <CitationMark citation={citation} />
          {citation.detail ? <span data-part="source-detail"> {citation.detail}</span> : null}
        </span>
      ))}
    </>
  );
}

/** The references of one sentence, after it. */
export function CitationMarks({ citations }: { readonly citations: readonly Citation[] }): ReactElement {
  return (
    <>
      {citations.map((citation, index) => (
        <Fragment key={index}>
          {' '}
          <CitationMark citation={citation} />
        </Fragment>
      ))}
    </>
  );
}
