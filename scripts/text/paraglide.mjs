import { compileProject } from '@inlang/paraglide-js';
import { insertBundleNested, loadProjectInMemory, newProject } from '@inlang/sdk';
import { casesOf, sources } from './fixture.mjs';

const variable = (name) => ({ type: 'variable-reference', name });

/** Name of a message as Paraglide exports it. */
export const paraglideName = (key) => key.replace('.', '_');

function messageIn(language, key, icu) {
  const { choice, cases, isPlural } = casesOf(icu);
  const selector = isPlural ? `${choice}Plural` : choice;
  return {
    bundleId: key,
    locale: language,
    selectors: choice === undefined ? [] : [variable(selector)],
    variants: cases.map(([name, pieces]) => ({
      matches:
        choice === undefined || name === 'other'
          ? []
          : [{ type: 'literal-match', key: selector, value: name }],
      pattern: pieces.map((piece) =>
        typeof piece === 'string'
          ? { type: 'text', value: piece }
          : { type: 'expression', arg: variable(piece.name) },
      ),
    })),
  };
}

function declarationsOf(icu) {
  const { choice, cases, isPlural } = casesOf(icu);
  const inputs = new Set(
    cases
      .flatMap(([, pieces]) => pieces.filter((piece) => typeof piece !== 'string'))
      .map(({ name }) => name),
  );
  if (choice !== undefined) inputs.add(choice);
  return [
    ...[...inputs].map((name) => ({ type: 'input-variable', name })),
    ...(isPlural
      ? [
          {
            type: 'local-variable',
            name: `${choice}Plural`,
            value: {
              type: 'expression',
              arg: variable(choice),
              annotation: { type: 'function-reference', name: 'plural', options: [] },
            },
          },
        ]
      : []),
  ];
}

/**
 * The fixture compiled by Paraglide, from a project held in memory: nothing is
 * read from a plugin's address.
 *
 * @returns the text of each file, by its path.
 */
export async function paraglideFiles(languages) {
  const project = await loadProjectInMemory({
    blob: await newProject({ settings: { baseLocale: languages[0], locales: languages, modules: [] } }),
  });
  for (const key of Object.keys(sources(languages[0]))) {
    await insertBundleNested(project.db, {
      id: paraglideName(key),
      declarations: declarationsOf(sources(languages[0])[key]),
      messages: languages.map((language) => messageIn(language, paraglideName(key), sources(language)[key])),
    });
  }
  const files = await compileProject({
    project,
    compilerOptions: { strategy: ['globalVariable', 'baseLocale'] },
  });
  await project.close();
  return files;
}
