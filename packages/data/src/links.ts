import type { Source } from './model/types.js';

/**
 * Hosts a reader may be sent to: DOI, PubMed, PMC, registries, regulators,
 * publishers, and the official bodies that wrote a page. Copies are not on it.
 */
export const allowedHosts: readonly string[] = /* @__PURE__ */ (
  'doi.org pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov clinicaltrials.gov euclinicaltrials.eu ' +
  'clinicaltrialsregister.eu ema.europa.eu fda.gov cdc.gov afmps.be aifa.gov.it ' +
  'cochranelibrary.com jamanetwork.com nejm.org thelancet.com neurology.org nature.com bmj.com ' +
  'ashpublications.org springer.com biomedcentral.com journalofinfection.com msard-journal.com ' +
  'sciencedirect.com oup.com dovepress.com scielo.org.co diabetesjournals.org mssociety.org.uk mstrust.org.uk ' +
  'medicinesresources.nhs.uk uclh.nhs.uk beat-ms.org edusep.fr macmillan.org.uk ms-uk.org jacie.org ' +
  'factglobal.org isscr.org closerlookatstemcells.org pewtrusts.org karger.com orpha.net'
).split(' ');

const isAllowedHost = (host: string): boolean =>
  allowedHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));

/** Whether a reader may be sent to this address: https, no credentials, an allowed host. */
export function isAllowedAddress(address: string): boolean {
  if (typeof address !== 'string') return false;
  try {
    const { protocol, username, password, hostname } = new URL(address);
    return protocol === 'https:' && username + password === '' && isAllowedHost(hostname);
  } catch {
    return false;
  }
}

/** The form of each identifier of a source; one of another form is never linked. */
export const linkForms = {
  // No half of a character, of which no address can be made.
  doi: /^10\.\d{4,9}\/[^\s\p{Cs}]+$/u,
  pmid: /^\d+$/,
  pmcid: /^PMC\d+$/,
} as const;

/** Where a source can be read, and how: its DOI, else PubMed Central, PubMed, or an official page. */
export interface SourceLink {
  readonly href: string;
  readonly via: 'doi' | 'pmc' | 'pubmed' | 'page';
}

/**
 * The one address of a source, or `null` where none is confirmed; the reader
 * is then told "original not confirmed". A candidate DOI is never used.
 */
export function sourceLink({ doi, pmcid, pmid, url }: Source): SourceLink | null {
  const has = (form: keyof typeof linkForms, id: string | undefined): id is string =>
    id !== undefined && linkForms[form].test(id);
  if (has('doi', doi))
    return { via: 'doi', href: `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}` };
  if (has('pmcid', pmcid)) return { via: 'pmc', href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` };
  if (has('pmid', pmid)) return { via: 'pubmed', href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` };
  return url && isAllowedAddress(url) ? { via: 'page', href: url } : null;
}
