import type { Source } from './model/types.js';

/**
 * Hosts a reader may be sent to: DOI, PubMed, PMC, registries, regulators,
 * publishers, and the official bodies that wrote a page. Copies are not on it.
 */
export const allowedHosts: readonly string[] = [
  'doi.org',
  'pubmed.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'clinicaltrials.gov',
  'euclinicaltrials.eu',
  'clinicaltrialsregister.eu',
  'ema.europa.eu',
  'fda.gov',
  'cdc.gov',
  'afmps.be',
  'aifa.gov.it',
  'cochranelibrary.com',
  'jamanetwork.com',
  'nejm.org',
  'thelancet.com',
  'neurology.org',
  'nature.com',
  'bmj.com',
  'ashpublications.org',
  'springer.com',
  'biomedcentral.com',
  'journalofinfection.com',
  'msard-journal.com',
  'sciencedirect.com',
  'oup.com',
  'dovepress.com',
  'scielo.org.co',
  'mssociety.org.uk',
  'mstrust.org.uk',
  'medicinesresources.nhs.uk',
  'uclh.nhs.uk',
  'beat-ms.org',
  'edusep.fr',
  'macmillan.org.uk',
];

const isAllowedHost = (host: string): boolean =>
  allowedHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));

/** Whether a reader may be sent to this address: https, no credentials, an allowed host. */
export function isAllowedAddress(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  return (
    url.protocol === 'https:' && url.username === '' && url.password === '' && isAllowedHost(url.hostname)
  );
}

/** Where a source can be read, and how: its DOI, else PubMed Central, PubMed, or an official page. */
export interface SourceLink {
  readonly href: string;
  readonly via: 'doi' | 'pmc' | 'pubmed' | 'page';
}

/**
 * The one address of a source, or `null` where none is confirmed; the reader
 * is then told "original not confirmed". A candidate DOI is never used.
 */
export function sourceLink(source: Source): SourceLink | null {
  if (source.doi)
    return {
      href: `https://doi.org/${encodeURI(source.doi).replace(/[?#]/g, encodeURIComponent)}`,
      via: 'doi',
    };
  if (source.pmcid)
    return { href: `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(source.pmcid)}/`, via: 'pmc' };
  if (source.pmid)
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(source.pmid)}/`, via: 'pubmed' };
  if (source.url && isAllowedAddress(source.url)) return { href: source.url, via: 'page' };
  return null;
}
