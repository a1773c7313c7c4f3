import { dataset, type DiseaseId } from '@limpide/data';
import { recordText } from '@limpide/i18n';
import { describeFaults, renderedTextFaults } from '@limpide/internal-test/renderedText';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, pageLanguages } from '../src/languages.ts';
import { diseaseIds, inAlphabeticalOrder, isGroup, pathOf, routes } from '../src/routes.ts';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const htmlOf = async (path: string): Promise<string> => (await fetch(site.origin + path)).text();

/** Every place of a page that matches a pattern with one group. */
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '');

/** A word as it stands in HTML. */
const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');

const nameOf = (language: (typeof pageLanguages)[number], disease: DiseaseId): string => {
  const record = dataset.disease[disease];
  return record ? recordText(languages[language].locale, record).name : disease;
};

describe.each(routes)('$path', ({ language, subject, path }) => {
  it('names its language, its title and its translations', async () => {
    const html = await htmlOf(path);
    expect(html).toContain(`<html lang="${language}"`);
    for (const other of pageLanguages)
      expect(html).toContain(`hreflang="${other}" href="${pathOf(other, subject)}"`);
    expect(html).toContain(`hreflang="x-default" href="${pathOf('en', subject)}"`);
    const [title = ''] = all(html, /<title>([^<]*)<\/title>/g);
    expect(title).toContain(languages[language].content.siteName);
    expect(all(html, /<h1[^>]*>([^<]*)<\/h1>/g)).toHaveLength(1);
    if (subject.kind !== 'disease') return;
    const name = inHtml(nameOf(language, subject.disease)).slice(1);
    expect(title).toContain(name);
    expect(html).toMatch(new RegExp(`<h1>.${name.replace(/[()]/g, '\\$&')}`));
  });

  it('leads only to pages and places that exist', async () => {
    const html = await htmlOf(path);
    const ids = new Set(all(html, /\sid="([^"]+)"/g));
    const places = all(html, /\shref="#([^"]+)"/g);
    expect(places.filter((place) => !ids.has(place))).toEqual([]);
    const addresses = [...new Set(all(html, /\s(?:href|src)="(\/[^"]*)"/g))];
    const answers = await Promise.all(
      addresses.map(async (address) => [address, (await fetch(site.origin + address)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('says everything without script, and no record is at fault', async () => {
    const html = await htmlOf(path);
    expect(all(html, /data-part="(fault)"/g)).toEqual([]);
    if (subject.kind === 'donor') expect(html).toContain('data-limpide="immune-reset-diagram"');
    if (subject.kind !== 'disease' || isGroup(subject.disease)) return;
    expect(all(html, /data-part="(question)"/g)).toHaveLength(9);
    const transplant = dataset.disease[subject.disease]?.options.some(
      ({ therapy }) => therapy === 'autologous-hsct',
    );
    const stages = all(html, /data-part="(stage)"/g);
    if (transplant) expect(stages.length).toBeGreaterThanOrEqual(9);
    else expect(stages).toEqual([]);
  });

  it('comes to life with a silent console, in one language, its terms and its typography', async () => {
    const { tab, messages, close } = await site.open(path);
    const html = await tab.content();
    await close();
    expect(messages).toEqual([]);
    expect(describeFaults(renderedTextFaults(html, language))).toEqual([]);
  });
});

describe.each(pageLanguages)('pages in %s', (language) => {
  it('are listed in the alphabetical order of the language', async () => {
    const paths = inAlphabeticalOrder(language, diseaseIds).map((disease) =>
      pathOf(language, { kind: 'disease', disease }),
    );
    for (const kind of ['home', 'diseases'] as const)
      expect(
        all(await htmlOf(pathOf(language, { kind })), /<a href="(\/[^"]+)"/g).filter((path) =>
          paths.includes(path),
        ),
      ).toEqual(paths);
  });

  it('load the records and the words of their own disease alone', async () => {
    const scripts = await Promise.all(
      diseaseIds
        .filter((disease) => !isGroup(disease))
        .map(async (disease) =>
          all(await htmlOf(pathOf(language, { kind: 'disease', disease })), /<script[^>]*src="([^"]+)"/g),
        ),
    );
    expect(scripts.every((own) => own.length === 1)).toBe(true);
    expect(new Set(scripts.flat()).size).toBe(scripts.length);
  });

  it('lead from a group to each member and back', async () => {
    for (const group of diseaseIds.filter(isGroup)) {
      const members = diseaseIds.filter((disease) => dataset.disease[disease]?.partOf === group);
      expect(members.length).toBeGreaterThan(1);
      const groupPath = pathOf(language, { kind: 'disease', disease: group });
      for (const member of members) {
        const path = pathOf(language, { kind: 'disease', disease: member });
        expect(await htmlOf(groupPath)).toContain(`href="${path}"`);
        expect(await htmlOf(path)).toContain(`href="${groupPath}"`);
      }
    }
  });
});

it('puts accented French names where a dictionary puts them', () => {
  expect(['étude', 'zona', 'eczéma', 'œdème', 'obésité'].sort(new Intl.Collator('fr').compare)).toEqual([
    'eczéma',
    'étude',
    'obésité',
    'œdème',
    'zona',
  ]);
});
