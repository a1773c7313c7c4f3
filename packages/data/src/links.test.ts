import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset.js';
import { allowedHosts, isAllowedAddress, isHostName, sourceLink } from './links.js';
import type { Source } from './model/index.js';
import { soundDataset } from './soundDataset.js';
import { validateRecords } from './validate/index.js';

const own = ['chu-lille.fr', 'registry.example.org'];
const source: Source = {
  kind: 'source',
  id: 'own-report',
  type: 'webpage',
  title: 'Rapport',
  titleLang: 'fr',
  authors: [],
  url: 'https://www.chu-lille.fr/rapport',
  status: { kind: 'none-seen' },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};

describe('an address', () => {
  it.each([
    'https://www.has-sante.fr/jcms/p_3',
    'https://ansm.sante.fr/actualites',
    'https://www.inserm.fr/dossier',
    'https://www.nice.org.uk/guidance/ng220',
    'https://www.who.int/news',
    'https://www.nhs.uk/conditions',
    'https://www.orpha.net/fr',
    'https://onlinelibrary.wiley.com/doi/10',
    'https://journals.plos.org/plosone',
    'https://pubmed.ncbi.nlm.nih.gov/1/',
    'https://www.ema.europa.eu/en',
  ])('of a publisher or an official body is allowed: %s', (address) => {
    expect(isAllowedAddress(address)).toBe(true);
  });

  it.each([
    'http://www.who.int/news',
    'https://reader@www.who.int/',
    'https://notwho.int/',
    'https://who.int.example.com/',
    'https://chu-lille.fr/',
    'javascript:alert(1)//who.int',
    'who.int',
    '',
  ])('of anything else is not: %s', (address) => {
    expect(isAllowedAddress(address)).toBe(false);
  });

  it('is allowed exactly if it is https, without credentials, on or below a host of either list', () => {
    const host = fc.oneof(
      fc.constantFrom(...allowedHosts, ...own),
      fc.domain(),
      fc.constantFrom(...own).map((name) => `x${name}`),
      fc.constantFrom(...own).map((name) => `${name}.example.com`),
    );
    const given = fc.record({
      scheme: fc.constantFrom('https', 'http', 'ftp'),
      credentials: fc.constantFrom('', 'reader@', 'reader:word@'),
      below: fc.constantFrom('', 'www.', 'a.b.'),
      host,
      path: fc.webPath(),
    });
    fc.assert(
      fc.property(given, ({ scheme, credentials, below, host, path }) => {
        const labels = `${below}${host}`.toLowerCase().split('.');
        const known = labels.some((_, index) =>
          [...allowedHosts, ...own].includes(labels.slice(index).join('.')),
        );
        const address = `${scheme}://${credentials}${below}${host}${path}`;
        expect(isAllowedAddress(address, own)).toBe(scheme === 'https' && credentials === '' && known);
      }),
    );
  });

  it('is allowed by no host that is none, whatever stands in a list made by hand', () => {
    fc.assert(
      fc.property(fc.anything(), fc.domain(), (hosts, domain) => {
        fc.pre(!isAllowedAddress(`https://${domain}/`));
        const list = Array.isArray(hosts) ? hosts.filter((host) => !isHostName(host)) : hosts;
        expect(isAllowedAddress(`https://${domain}/`, list as string[])).toBe(false);
      }),
    );
    for (const host of ['', '.', 'fr', '.fr'])
      expect(isAllowedAddress('https://chu-lille.fr./', [host])).toBe(false);
  });
});

describe('a host of the publisher', () => {
  it('is linked where the data set names it, and only there', () => {
    expect(sourceLink(source)).toBeNull();
    expect(sourceLink(source, own)).toEqual({ via: 'page', href: source.url });
    const without = soundDataset(createDataset([source]));
    expect(without.faults.get('source/own-report')?.map(({ code }) => code)).toEqual(['address-not-allowed']);
    expect(without.dataset.source['own-report']?.url).toBeUndefined();
    const { faults, dataset } = soundDataset(createDataset([source], { hosts: own }));
    expect(faults.size).toBe(0);
    expect(dataset.source['own-report']?.url).toBe(source.url);
    expect(dataset.hosts).toEqual(own);
  });

  it('is sound in a check of records that is told of it', () => {
    expect(validateRecords([source]).faults.map(({ code }) => code)).toEqual(['address-not-allowed']);
    expect(validateRecords([source], { hosts: own }).faults).toEqual([]);
  });
});
