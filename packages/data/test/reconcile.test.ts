import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { records } from '../src/index.js';
import type { Outcome, Study } from '../src/model/index.js';
import { evidenceRecords, numbersIn, resolveEvidence } from './evidence.js';
import { isOmitted, omissions, used } from './published.js';

const studies = records.filter((record): record is Study => record.kind === 'study');

describe('from the records to the evidence', () => {
  it('every pointer leads to something', () => {
    expect([...used].filter((pointer) => resolveEvidence(pointer) === undefined)).toEqual([]);
  });

  it('every outcome points at its evidence', () => {
    const without = studies.flatMap((study) =>
      study.outcomes
        .filter((outcome) => !outcome.provenance.some(({ evidence }) => evidence))
        .map(({ id }) => `${study.id}/${id}`),
    );
    expect(without).toEqual([]);
  });

  it('every figure of an outcome stands in the evidence it points at', () => {
    const invented = studies.flatMap((study) =>
      study.outcomes.flatMap((outcome) => {
        const nodes = outcome.provenance.flatMap(({ evidence }) =>
          evidence ? [resolveEvidence(evidence)] : [],
        );
        const near = nodes.flatMap(numbersIn).map(Math.abs);
        const whole = [
          ...near,
          ...outcome.provenance.flatMap(({ evidence }) =>
            numbersIn(resolveEvidence((evidence ?? '').split('/')[0] ?? '')),
          ),
        ];
        const isMissing = (figure: Figure): boolean =>
          !(figure.mayBeOfStudy ? whole : near).includes(Math.abs(figure.value));
        return figuresOf(outcome)
          .filter(isMissing)
          .map((figure) => `${study.id}/${outcome.id}: ${figure.path} = ${figure.value}`);
      }),
    );
    expect(invented).toEqual([]);
  });

  it('numbers of people come from the evidence', () => {
    const invented = studies.flatMap((study) => {
      const known = study.evidence ? numbersIn(resolveEvidence(study.evidence)) : [];
      return [study.participants, ...study.arms.map(({ n }) => n)]
        .filter((n): n is number => typeof n === 'number' && !known.includes(n))
        .map((n) => `${study.id}: ${n}`);
    });
    expect(invented).toEqual([]);
  });
});

interface Figure {
  readonly path: string;
  readonly value: number;
  /** Numbers of people and periods may stand elsewhere in the study's record. */
  readonly mayBeOfStudy: boolean;
}

/** Every number of an outcome that a reader could be shown. */
function figuresOf(outcome: Outcome): readonly Figure[] {
  const found: Figure[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number') {
      const mayBeOfStudy = /^period|\.n$|\.at\.value$|\.level$|comparisons$/.test(path);
      found.push({ path, value, mayBeOfStudy });
    } else if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${path}.${index}`));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
    }
  };
  const { provenance: _provenance, certainty: _certainty, ...figures } = outcome;
  visit(figures, '');
  return found;
}

/** Whether a study or a licensed product is a record of its own. */
const isRecorded = (pointer: string): boolean =>
  records.some((record) => 'evidence' in record && record.evidence === pointer);

describe('from the evidence to the records', () => {
  const lists = {
    'hsct-studies': ['outcomes', 'harms'],
    'msc-studies': ['outcomes', 'harms'],
    'conventional-therapies': ['benefits', 'harms', 'regulatory_notes'],
  } as const;

  it.each(Object.keys(lists) as (keyof typeof lists)[])(
    '%s: every result is published or has a reason',
    (name) => {
      const missing = evidenceRecords(name)
        .flatMap((record) =>
          lists[name].flatMap((list) =>
            ((record[list] ?? []) as readonly unknown[]).map(
              (_item, index) => `${name}#${String(record['id'])}/${list}/${index}`,
            ),
          ),
        )
        .filter((pointer) => !used.has(pointer) && !isOmitted(pointer));
      expect(missing).toEqual([]);
    },
  );

  it.each(['hsct-studies', 'msc-studies'])('%s: every study has a record or a reason', (name) => {
    const missing = evidenceRecords(name)
      .map((record) => `${name}#${String(record['id'])}`)
      .filter((pointer) => !isRecorded(pointer) && !isOmitted(pointer));
    expect(missing).toEqual([]);
  });

  it('conventional-therapies: every treatment has a record', () => {
    const missing = evidenceRecords('conventional-therapies')
      .map(({ id }) => `conventional-therapies#${String(id)}`)
      .filter(
        (pointer) =>
          !records.some((record) => record.kind === 'therapy' && record.evidence === pointer) &&
          !isOmitted(pointer),
      );
    expect(missing).toEqual([]);
  });

  it('hsct-procedure: every fact on transplants is published or has a reason', () => {
    const pointers: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${path}/${index}`));
      else if (typeof value === 'object' && value !== null) {
        if ('text' in value && 'source_ids' in value) pointers.push(`hsct-procedure#${path}`);
        else for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
      }
    };
    for (const part of [
      'principle',
      'autologous_stages',
      'harms',
      'mortality',
      'allogeneic',
      'centre_standards',
    ]) {
      visit(resolveEvidence(`hsct-procedure#/${part}`), `/${part}`);
    }
    expect(pointers.filter((pointer) => !used.has(pointer) && !isOmitted(pointer))).toEqual([]);
  });

  it('figures of each published result are all in its outcome', () => {
    const dropped: string[] = [];
    for (const study of studies) {
      for (const outcome of study.outcomes) {
        const pointer = outcome.provenance[0]?.evidence ?? '';
        const siblings = study.outcomes.filter((other) =>
          other.provenance.some(({ evidence }) => evidence === pointer),
        );
        const published = siblings.flatMap(figuresOf).map(({ value }) => Math.abs(value));
        const node = resolveEvidence(pointer) as
          | {
              arms?: unknown;
              effect?: { value?: unknown; ci?: unknown; ci_low?: unknown; ci_high?: unknown } | null;
            }
          | undefined;
        if (!/^(hsct|msc)-studies#/.test(pointer) || !node) continue;
        const arms = ((node.arms ?? []) as readonly Record<string, unknown>[]).flatMap((arm) =>
          ['events', 'n', 'percent', 'ci'].flatMap((field) => numbersIn((arm[field] ?? null) as never)),
        );
        const effect = [
          node.effect?.value,
          node.effect?.ci,
          node.effect?.ci_low,
          node.effect?.ci_high,
        ].flatMap((value) => numbersIn((value ?? null) as never));
        for (const figure of [...arms, ...effect]) {
          if (!published.includes(Math.abs(figure)) && !isOmitted(`${pointer}=${figure}`))
            dropped.push(`${study.id}/${outcome.id}: ${figure} of ${pointer}`);
        }
      }
    }
    expect(dropped).toEqual([]);
  });

  it('every reason belongs to something in the evidence that is not published', () => {
    const idle = Object.keys(omissions).filter(
      (pointer) => resolveEvidence(pointer.split('=')[0] ?? '') === undefined || used.has(pointer),
    );
    expect(idle).toEqual([]);
  });

  it('a reason that names records names those that there are', () => {
    const ids = new Set<string>(records.map(({ id }) => id));
    const unknown = Object.values(omissions).flatMap((reason) =>
      [...reason.matchAll(/own records? \(([^)]+)\)/g)]
        .flatMap(([, names = '']) => names.split(', '))
        .filter((id) => !ids.has(id)),
    );
    expect(unknown).toEqual([]);
  });
});

describe('what must not be published', () => {
  it('the two reports of the UK registries are the same people', () => {
    const neurological = studies.find(({ id }) => id === 'uk-muraro-2025');
    const registry = studies.find(({ id }) => id === 'uk-bsbmtct-ms');
    expect(neurological?.participants).toBe(364);
    expect(registry?.participants).toBe(364);
    expect(neurological?.samePeopleAs).toContain('uk-bsbmtct-ms');
    expect(registry?.samePeopleAs).toContain('uk-muraro-2025');
  });

  it('SCOT’s 54-month event-free survival says per protocol', () => {
    const scot = studies.find(({ id }) => id === 'scot-2018');
    const outcome = scot?.outcomes.find(
      ({ provenance }) => provenance[0]?.evidence === 'hsct-studies#scot-2018/outcomes/1',
    );
    expect(outcome?.analysis).toBe('per-protocol');
  });

  const evidence = [
    'hsct-studies',
    'msc-studies',
    'conventional-therapies',
    'hsct-procedure',
    'diseases',
    'emerging-and-regulatory',
    'glossary',
  ]
    .map((name) => readFileSync(new URL(`../evidence/${name}.json`, import.meta.url), 'utf8'))
    .join('\n')
    .toLowerCase();

  it('no candidate DOI stands as a DOI', () => {
    const candidates = [
      'hsct-studies',
      'msc-studies',
      'conventional-therapies',
      'emerging-and-regulatory',
    ].flatMap((name) => JSON.stringify(evidenceRecords(name)).match(/(?<="DOI_candidate":")[^"]+/g) ?? []);
    const dois = records.flatMap((record) => (record.kind === 'source' && record.doi ? [record.doi] : []));
    expect(dois.filter((doi) => candidates.includes(doi))).toEqual([]);
  });

  it('every DOI, PubMed and PMC number stands in the evidence', () => {
    const unknown = records.flatMap((record) =>
      record.kind === 'source'
        ? [record.doi, record.pmid, record.pmcid].filter(
            (id) => id !== undefined && !evidence.includes(id.toLowerCase()),
          )
        : [],
    );
    expect(unknown).toEqual([]);
  });

  it('the title of a publication stands in the evidence, or there is none', () => {
    const plain = (text: string): string =>
      text.toLowerCase().replaceAll('’', "'").replaceAll(/[“”]/g, '\\"').replace(/ …$/, '');
    const madeUp = records.flatMap((record) =>
      record.kind === 'source' && record.type !== 'webpage' && record.type !== 'regulator' && record.title
        ? evidence.includes(plain(record.title))
          ? []
          : [`${record.id}: ${record.title}`]
        : [],
    );
    expect(madeUp).toEqual([]);
  });

  it('no record claims a review that did not happen', () => {
    expect(records.filter((record) => 'review' in record && record.review !== 'none')).toEqual([]);
  });
});
