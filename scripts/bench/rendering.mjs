/**
 * Times records -> model and model -> HTML of the therapy comparison for 8, 100
 * and 1,000 rows of results, beside plain React drawing the very same elements
 * and words, turn by turn in one run. Ratios, not seconds, are the result.
 */
process.env.NODE_ENV = 'production';

const { performance } = await import('node:perf_hooks');
const { JSDOM } = await import('jsdom');
const { createElement } = await import('react');
const { jsx, jsxs } = await import('react/jsx-runtime');
const { renderToString } = await import('react-dom/server');
const { createDataset, records } = await import('@limpide/data');
const { en } = await import('@limpide/i18n/en');
const { createTherapyComparison } = await import('@limpide/react/server');
const { TherapyComparisonView } =
  await import('../../packages/react/dist/therapy-comparison/TherapyComparisonView.js');

const astis = records.find(({ kind, id }) => kind === 'study' && id === 'astis-2014');
const words = en.records['study/astis-2014'];
const disease = records.find(({ kind, id }) => kind === 'disease' && id === 'systemic-sclerosis');

/** A data set whose results have `rows` rows: the two ASTIS outcomes, again and again, ten rows a study. */
function datasetOf(rows) {
  const [benefit, harm] = ['event', 'treatment-related-death'].map((id) =>
    astis.outcomes.find((outcome) => outcome.id === id),
  );
  const perStudy = 10;
  const studies = Array.from({ length: Math.ceil(rows / perStudy) }, (_, study) => {
    const outcomes = Array.from(
      { length: Math.min(perStudy, rows - study * perStudy) },
      (_unused, index) => ({
        ...(index % 2 ? harm : benefit),
        id: `outcome-${index}`,
      }),
    );
    const text = {
      ...words,
      outcomes: Object.fromEntries(
        outcomes.map((outcome, index) => [outcome.id, words.outcomes[index % 2 ? harm.id : benefit.id]]),
      ),
    };
    return { ...astis, id: `study-${study}`, outcomes, text: { en: text } };
  });
  const ids = studies.map(({ id }) => id);
  const option = { ...disease.options[0], keyStudies: ids, studies: [] };
  return createDataset([
    ...records,
    ...studies,
    { ...disease, options: [option, ...disease.options.slice(2, 3)] },
  ]);
}

/** The same elements and words as plain React, without our model or styles. */
function plainOf(html) {
  const names = {
    class: 'className',
    for: 'htmlFor',
    tabindex: 'tabIndex',
    colspan: 'colSpan',
    rowspan: 'rowSpan',
    viewbox: 'viewBox',
    hreflang: 'hrefLang',
    checked: 'defaultChecked',
  };
  const read = (node) =>
    node.nodeType === 3
      ? node.data
      : node.nodeType === 1
        ? {
            type: node.localName,
            props: Object.fromEntries(
              [...node.attributes].map(({ name, value }) => [
                names[name] ?? name,
                name === 'checked' ? true : value,
              ]),
            ),
            children: [...node.childNodes].map(read).filter((child) => child !== null),
          }
        : null;
  const tree = read(new JSDOM(html).window.document.body.firstElementChild);
  // What JSX compiles to, written out by hand: no component, no key, no style to work out.
  const draw = (item) => {
    if (typeof item === 'string') return item;
    const { children } = item;
    return children.length === 0
      ? jsx(item.type, item.props)
      : children.length === 1
        ? jsx(item.type, { ...item.props, children: draw(children[0]) })
        : jsxs(item.type, { ...item.props, children: children.map(draw) });
  };
  return () => renderToString(createElement(() => draw(tree)));
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

console.log('Medians of pairs, in milliseconds; ratio = ours / plain React drawing the same elements.\n');
console.log('rows   elements   records->model   model->HTML   plain React   ratio HTML   ratio both');
for (const rows of [8, 100, 1000]) {
  const input = {
    locale: en,
    dataset: datasetOf(rows),
    disease: 'systemic-sclerosis',
    questions: ['results'],
    id: 'bench',
  };
  const toModel = () => createTherapyComparison(input);
  const model = toModel();
  const toHtml = () =>
    renderToString(createElement(TherapyComparisonView, { model, locale: en, headingLevel: 2 }));
  const html = toHtml();
  const plain = plainOf(html);
  const repeats = rows === 1000 ? 15 : 60;
  for (let index = 0; index < 8; index += 1) [toModel, toHtml, plain].forEach((run) => run());
  const samples = Array.from({ length: repeats }, () => [time(toModel), time(toHtml), time(plain)]);
  const [modelTime, htmlTime, plainTime] = [0, 1, 2].map((column) =>
    median(samples.map((sample) => sample[column])),
  );
  const ratio = median(samples.map(([, ours, theirs]) => ours / theirs));
  const both = median(samples.map(([first, second, theirs]) => (first + second) / theirs));
  const elements = html.match(/<[a-z]/g).length;
  console.log(
    [
      String(rows).padEnd(6),
      String(elements).padStart(8),
      ...[modelTime, htmlTime, plainTime].map((value, index) =>
        value.toFixed(2).padStart([16, 13, 13][index]),
      ),
      ratio.toFixed(2).padStart(12),
      both.toFixed(2).padStart(12),
    ].join(' '),
  );
}
