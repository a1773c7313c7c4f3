import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import ts from 'typescript';

const tags = ['css', 'styled', 'keyframes', 'createGlobalStyle'];

/** The first name of a tag: `styled` of `styled.section.withConfig(…)<Props>`. */
const rootName = (node) => (ts.isIdentifier(node) ? node.text : node.expression && rootName(node.expression));

/** A mixin stands alone where a declaration could; a hole anywhere else is part of a value or selector. */
const mixin = /(?<=(?:^|[;{}]|\*\/)\s*)__hole(\d+)__(?:;|(?=\s*(?:[\n}]|$)))/;

function mixinsAsDeclarations(css) {
  const marked = css.replace(mixin, '--__hole$1__:0;');
  return marked === css ? css : mixinsAsDeclarations(marked);
}

/**
 * Takes spaces and comments out of a template of styles. Only spaces: stylis
 * reads nested selectors otherwise than browsers do, so none may be rewritten.
 *
 * @param css Text of the template with `${…}` as they stand in the source.
 * @throws what is wrong with the styles, as esbuild says it.
 */
export async function minifyCss(css) {
  const holes = [];
  const marked = css.replace(/\$\{[^{}]*\}/g, (hole) => `__hole${holes.push(hole) - 1}__`);
  const { code, warnings } = await transform(`a{${mixinsAsDeclarations(marked)}}`, {
    loader: 'css',
    minifyWhitespace: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  if (warnings.length > 0)
    throw new SyntaxError(`${warnings[0].text} In these styles: ${warnings[0].location?.lineText ?? css}`);
  return code
    .trim()
    .slice('a{'.length, -'}'.length)
    .replace(/--__hole(\d+)__:0;?/g, '__hole$1__;')
    .replace(/__hole(\d+)__/g, (_, index) => holes[index]);
}

/** The source of a module with the styles in its templates minified. */
export async function minifyStyles(source, fileName) {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.includes(rootName(node.tag)))
      templates.push(node.template);
    ts.forEachChild(node, visit);
  };
  visit(file);
  let minified = '';
  let end = 0;
  for (const template of templates) {
    minified +=
      source.slice(end, template.getStart() + 1) + (await minifyCss(template.getText().slice(1, -1)));
    end = template.end - 1;
  }
  return minified + source.slice(end);
}

/** Minifies the styles of `*.styles.ts` while esbuild reads them. */
export const minifiedStyles = {
  name: 'minified-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.styles\.tsx?$/ }, async ({ path }) => ({
      contents: await minifyStyles(await readFile(path, 'utf8'), path),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};
