import { sourceLink, type Dataset, type Source } from '@limpide/data';
import { formatSource, type Locale, type SourceDescription, type Translate } from '@limpide/i18n';
import type { Evidence } from './createEvidence.js';
import type { Citation, Reference } from './types.js';

/** The sources of one widget, numbered in the order of their first use. */
export interface References {
  readonly cite: (source: string) => Citation;
  readonly list: () => readonly Reference[];
}

export function createReferences(
  input: ReferencesInput,
  t: Translate,
  record: Evidence['record'],
  faultsOf: Evidence['faultsOf'],
): References {
  const citations = new Map<string, Citation>();

  const cite = (id: string): Citation => {
    const known = citations.get(id);
    if (known) return known;
    const source = record('source', id);
    const number = citations.size + 1;
    const citation: Citation = {
      source: id,
      number,
      anchor: `${input.anchor}-source-${id}`,
      label: t('widget.reference', { number }),
      ...(source.kind === 'fault' ? { name: id, nameLang: 'en' } : shortName(input, source)),
      href: (source.kind === 'source' && sourceLink(source, input.dataset.hosts)?.href) || null,
      unconfirmed: t('widget.originalNotConfirmed'),
    };
    citations.set(id, citation);
    return citation;
  };

  const describe = (citation: Citation): Reference => {
    const source = record('source', citation.source);
    if (source.kind === 'fault') {
      return {
        ...citation,
        title: citation.source,
        titleLang: 'en',
        untitled: true,
        citation: '',
        citationLang: 'en',
        fault: source,
      };
    }
    const [fault] = faultsOf(`source/${source.id}`);
    return {
      ...citation,
      ...describeSource(input, source),
      untitled: source.title === null,
      ...(source.status.kind === 'none-seen'
        ? {}
        : { status: t('widget.statusOfSource', { status: source.status.kind }) }),
      ...(fault ? { fault } : {}),
    };
  };

  return { cite, list: () => [...citations.values()].map(describe) };
}

interface ReferencesInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly anchor: string;
}

/** `JAMA 2014`; where there is no journal, the first author or the title. */
function shortName(input: ReferencesInput, source: Source): Pick<Citation, 'name' | 'nameLang'> {
  const { title, titleLang, citationLang } = describeSource(input, source);
  const place = source.containerTitle ?? source.authors[0];
  const name = place ?? title;
  return {
    name: source.year === undefined ? name : `${name} ${source.year}`,
    nameLang: place === undefined ? titleLang : citationLang,
  };
}

/** The reference line; a source without a title is told from others by its identifier. */
function describeSource({ locale, dataset }: ReferencesInput, source: Source): SourceDescription {
  const described = formatSource(locale, source);
  const { title, doi, pmcid, pmid, url } = source;
  if (title !== null) return described;
  const [identifier] = [
    doi && `DOI ${doi}`,
    pmcid,
    pmid && `PubMed ${pmid}`,
    url && sourceLink(source, dataset.hosts) && new URL(url).hostname,
  ].filter(Boolean);
  return identifier ? { ...described, title: `${described.title} (${identifier})` } : described;
}
