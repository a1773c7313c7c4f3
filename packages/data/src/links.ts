import type { Source } from './model/types.js';

/**
 * Hosts a reader may be sent to, with all below them: DOI, PubMed, PMC, registries,
 * regulators, bodies that assess treatments, publishers, and the official bodies
 * that wrote a page. Copies are not on it.
 */
export const allowedHosts: readonly string[] = /* @__PURE__ */ (
  'doi.org nih.gov clinicaltrials.gov euclinicaltrials.eu clinicaltrialsregister.eu isrctn.com ' +
  'anzctr.org.au drks.de who.int europa.eu fda.gov cdc.gov cancer.gov ahrq.gov canada.ca tga.gov.au ' +
  'gov.uk nhs.uk nice.org.uk ansm.sante.fr has-sante.fr inserm.fr bfarm.de pei.de iqwig.de swissmedic.ch ' +
  'afmps.be aifa.gov.it aemps.gob.es hpra.ie pmda.go.jp ' +
  'cochranelibrary.com jamanetwork.com nejm.org thelancet.com neurology.org nature.com bmj.com ' +
  'ashpublications.org springer.com biomedcentral.com journalofinfection.com msard-journal.com ' +
  'sciencedirect.com oup.com dovepress.com scielo.org.co diabetesjournals.org karger.com wiley.com plos.org ' +
  'tandfonline.com sagepub.com frontiersin.org mdpi.com lww.com cell.com science.org acpjournals.org ' +
  'ahajournals.org haematologica.org cambridge.org ' +
  'mssociety.org.uk mstrust.org.uk beat-ms.org edusep.fr macmillan.org.uk ms-uk.org jacie.org ebmt.org ' +
  'factglobal.org isscr.org closerlookatstemcells.org pewtrusts.org orpha.net'
).split(' ');

/** Whether a text is the name of a host as an address has it: `has-sante.fr`, in small letters, nothing before or after it. */
export const isHostName = (host: unknown): boolean =>
  typeof host === 'string' && /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host);

/**
 * Whether a reader may be sent to this address: https, no credentials, an allowed host.
 *
 * @param hosts More hosts, with all below them, that the publisher vouches for: the `hosts` of a data set.
 */
export function isAllowedAddress(address: string, hosts?: readonly string[]): boolean {
  if (typeof address !== 'string') return false;
  try {
    const { protocol, username, password, hostname } = new URL(address);
    const known = [...allowedHosts, ...(Array.isArray(hosts) ? hosts.filter(isHostName) : [])];
    return (
      protocol === 'https:' &&
      username + password === '' &&
      known.some((host) => `.${hostname}`.endsWith(`.${host}`))
    );
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
 *
 * @param hosts The `hosts` of the source's data set.
 */
export function sourceLink({ doi, pmcid, pmid, url }: Source, hosts?: readonly string[]): SourceLink | null {
  const has = (form: keyof typeof linkForms, id: string | undefined): id is string =>
    id !== undefined && linkForms[form].test(id);
  if (has('doi', doi))
    return { via: 'doi', href: `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}` };
  if (has('pmcid', pmcid)) return { via: 'pmc', href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` };
  if (has('pmid', pmid)) return { via: 'pubmed', href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` };
  return url && isAllowedAddress(url, hosts) ? { via: 'page', href: url } : null;
}
