import { plugins, type Item, type Name } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/exports/bibtex.js';
import { toCslJson } from '../../src/exports/csl.js';
import { toRis } from '../../src/exports/ris.js';
import { dataset, defineSource, isAllowedAddress } from '../../src/index.js';
import type { Source } from '../../src/model/types.js';
import { cslSchema } from './cslSchema.js';

const sources: readonly Source[] = Object.values(dataset.source);
const types = { BibTeX: '@biblatex/text', RIS: '@ris/file', 'CSL-JSON': '@else/json' };
/** By its name, because the program guesses a format from the text it is given. */
const read = (format: string, text: string): readonly Item[] =>
  plugins.input.chain(text, { generateGraph: false, forceType: types[format as keyof typeof types] });
const own = (fields: Partial<Source> = {}): Source => ({
  ...defineSource({ kind: 'source', id: 'own', title: 'Title', authors: [], status: { kind: 'none-seen' } }),
  ...fields,
});

/** A name as one line, whatever parts a format splits it into. */
const lineOf = (name: Name): string =>
  [name['non-dropping-particle'], name.family, name.literal, name.given].filter(Boolean).join(' ');
const printed = (author: string): string => author.replaceAll(/[. ]/g, '');
const authorsOf = (item: Item | undefined): readonly string[] =>
  (item?.author ?? []).map((name) => printed(lineOf(name)));
const notesOf = (item: Item | undefined): string => [item?.note ?? []].flat().join('\n');

describe('CSL-JSON', () => {
  const items = toCslJson(sources);

  it('has the form of CSL-JSON', () => {
    const validate = new Ajv({ allErrors: true }).compile(cslSchema);
    validate(items);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is read by an independent program without loss', () => {
    for (const [index, item] of read('CSL-JSON', JSON.stringify(items)).entries())
      expect(item).toMatchObject(items[index] ?? {});
  });

  it('splits names with initials, and keeps other names as printed', () => {
    const [item] = toCslJson([
      own({ authors: ['van Laar JM', 'Feng J-R', 'Åkerfeldt T', 'Bairkdar', 'Study Group on MS'] }),
    ]);
    expect(item?.author).toEqual([
      { family: 'van Laar', given: 'J. M.' },
      { family: 'Feng', given: 'J.-R.' },
      { family: 'Åkerfeldt', given: 'T.' },
      { literal: 'Bairkdar' },
      { family: 'Study Group on', given: 'M. S.' },
    ]);
  });
});

describe.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
])('%s, read back by an independent program', (format, write) => {
  const items = read(format, write(sources));

  it('holds every source once, under its record id', () => {
    expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  });

  it('holds each field as the record has it', () => {
    for (const [index, source] of sources.entries()) {
      const item = items[index];
      const [year] = item?.issued?.['date-parts'][0] ?? [];
      expect({
        id: item?.id,
        title: item?.['title'] ?? null,
        authors: authorsOf(item),
        year,
        volume: item?.['volume'],
        page: item?.['page'],
        DOI: item?.['DOI'],
        language: item?.['language'],
      }).toEqual({
        id: source.id,
        // LaTeX has one no-break space.
        title: format === 'BibTeX' ? (source.title?.replaceAll('\u202f', '\u00a0') ?? null) : source.title,
        authors: [
          ...source.authors.map(printed),
          ...(format === 'BibTeX' && source.moreAuthors && source.authors.length > 0 ? ['others'] : []),
        ],
        year: source.year,
        volume: source.volume,
        // A record with so little is taken for older RIS, in which a first page alone is not read.
        page:
          format === 'RIS' && source.title === null && source.year === undefined
            ? item?.['page']
            : source.page,
        DOI: source.doi,
        language: source.title === null ? undefined : (source.titleLang ?? 'en'),
      });
      if (item?.type === 'article-journal') {
        expect(item['container-title']).toBe(source.containerTitle);
        expect(item['issue']).toBe(source.issue);
      }
    }
  });
});

describe('what no reference may hold', () => {
  const texts = [JSON.stringify(toCslJson(sources)), toRis(sources), toBibtex(sources)];

  it('a DOI that is only a candidate', () => {
    const confirmed = new Set(sources.map(({ doi }) => doi));
    const candidates = sources
      .flatMap(({ doiCandidate }) => doiCandidate ?? [])
      .filter((doi) => !confirmed.has(doi));
    expect(candidates.length).toBeGreaterThan(0);
    for (const text of texts) for (const doi of candidates) expect(text).not.toContain(doi);
  });

  it('an address on a host that no reader is sent to', () => {
    const addresses = toCslJson(sources).flatMap(({ URL }) => URL ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !isAllowedAddress(address))).toEqual([]);
    const [copy] = toCslJson([own({ url: 'https://copies.example/article.pdf' })]);
    expect(copy).not.toHaveProperty('URL');
  });

  it('a made-up title', () => {
    const untitled = own({ title: null });
    expect(toCslJson([untitled])[0]).not.toHaveProperty('title');
    expect(toRis([untitled])).not.toContain('TI  -');
    expect(toBibtex([untitled])).not.toContain('title =');
  });
});

describe('what every reference must say', () => {
  const retracted = own({
    status: { kind: 'retracted', checkedOn: '2026-11-23' },
    registrations: ['NCT03279081', 'EudraCT 2017-000725-12'],
    authors: ['Laar JM'],
    moreAuthors: true,
  });
  const said = [
    'status: retracted, checked 2026-11-23',
    'authors: incomplete',
    'registration: NCT03279081',
    'registration: EudraCT 2017-000725-12',
  ];

  it.each([
    ['CSL-JSON', JSON.stringify(toCslJson([retracted]))],
    ['RIS', toRis([retracted])],
    ['BibTeX', toBibtex([retracted])],
  ])('that it was retracted, that authors are missing, where it is registered (%s)', (format, text) => {
    const notes = notesOf(read(format, text)[0]);
    for (const note of said) expect(notes).toContain(note);
  });

  it('retraction also in the field that CSL has for it', () => {
    expect(toCslJson([retracted])[0]?.status).toBe('retracted');
    expect(toCslJson([own()])[0]).not.toHaveProperty('status');
  });
});

describe('nasty strings', () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '{',
          '}',
          '\\',
          '$',
          '&',
          '%',
          '#',
          '_',
          '~',
          '^',
          '<',
          '>',
          '|',
          '"',
          "'",
          ',',
          '@article{x,',
          '--',
          "''",
          '``',
          ',,',
          '\r\n',
          '\nTY  - BOOK\r\n',
          'ER  - ',
          '\u2028',
          '\u0085',
          ' and ',
          '\\textbraceleft{}',
          '*',
          'é',
          'ß',
          'ł',
          '日本',
          '\u202f:',
          '</span>',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  const flat = (text: string): string =>
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      .replace(/\s+/g, ' ');

  it('leave a RIS file in lines of tag, two spaces, hyphen, space', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, author, containerTitle) => {
        const text = toRis([
          own({ title, authors: [author], containerTitle, type: 'article' }),
          own({ id: 'next' }),
        ]);
        expect(text.split('\r\n').filter((line) => !/^([A-Z][A-Z0-9] {2}- .*)?$/u.test(line))).toEqual([]);
        expect(text.match(/^TY {2}- /gm)).toHaveLength(2);
        expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(2);
        const [first, next] = read('RIS', text);
        expect(flat(String(first?.['title'] ?? ''))).toBe(flat(title));
        expect(next).toMatchObject({ id: 'next', title: 'Title' });
      }),
      { numRuns: 300 },
    );
  });

  it('come back from BibTeX as they were, and leave the next entry whole', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, author, containerTitle) => {
        const text = toBibtex([
          own({ title, authors: [author], containerTitle, type: 'article' }),
          own({ id: 'next' }),
        ]);
        const [first, next, ...more] = read('BibTeX', text);
        expect(more).toEqual([]);
        expect(flat(String(first?.['title'] ?? ''))).toBe(flat(title));
        expect(flat(String(first?.['container-title'] ?? ''))).toBe(flat(containerTitle));
        expect(next).toMatchObject({ id: 'next', title: 'Title' });
      }),
      { numRuns: 300 },
    );
  });

  it('balance the braces of every BibTeX entry', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, author) => {
        let depth = 0;
        for (const character of toBibtex([own({ title, authors: [author] })])) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('give each record a BibTeX key of its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(nasty, { minLength: 2 }), (ids) => {
        const keys = [...toBibtex(ids.map((id) => own({ id }))).matchAll(/^@\w+\{(.*),$/gm)].map(
          ([, key]) => key,
        );
        expect(keys.every((key) => /^[A-Za-z0-9_-]*$/.test(key ?? '!'))).toBe(true);
        expect(new Set(keys).size).toBe(ids.length);
      }),
    );
  });
});
