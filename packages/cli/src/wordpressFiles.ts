import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dataset } from '@limpide/data';
import { enhancerScript, renderStatic } from '@limpide/embed';
import { asset, type EmbedFiles } from './embedFiles.js';
import { wholeLocale } from './language.js';

/** Files of the plugin that are the same for every site; below `@limpide/embed/wordpress`. */
const pluginFiles = [
  'limpide.php',
  'readme.txt',
  'block/block.json',
  'block/editor.js',
  'includes/assets.php',
  'includes/content.php',
  'includes/editor.php',
  'includes/shortcode.php',
  'languages/limpide-fr_FR.l10n.php',
] as const;

/** Languages in which the plugin speaks to editors and carries content. */
const pluginLanguages = ['en', 'fr'] as const;

const donors = ['autologous', 'allogeneic'] as const;

export interface WordpressFilesOptions {
  /** Where whole pages are served: each copy links its own there. */
  readonly base: string;
  readonly edition: 'pinned' | 'latest';
  /** Of this package. */
  readonly version: string;
}

interface Script {
  readonly file: string;
  readonly integrity: string;
}

/** Titles by language, of each subject of a widget. */
type Subjects = Record<string, Record<string, string>>;

/**
 * The WordPress plugin with the content of all diseases and donors: one folder,
 * `limpide`, that is compressed and uploaded as it is.
 *
 * @throws EmbedOptionError for a base with which nothing can be made.
 * @example await wordpressFiles({ base: 'https://example.org', edition: 'pinned', version: '0.1.0' })
 */
export async function wordpressFiles(options: WordpressFilesOptions): Promise<EmbedFiles> {
  const { base, edition, version } = options;
  const files: Record<string, string> = {};
  const { resolve } = createRequire(import.meta.url);
  for (const name of pluginFiles) {
    const source = await readFile(resolve(`@limpide/embed/wordpress/${name}`), 'utf8');
    files[`limpide/${name}`] = source.replaceAll('{{version}}', version);
  }

  const comparisons: Subjects = {};
  const diagrams: Subjects = {};
  const scripts: Record<string, Script> = {};
  let looks = '';
  for (const lang of pluginLanguages) {
    const locale = await wholeLocale(lang);
    const common = { locale, base, edition };
    const script = asset(`limpide.${lang}`, 'js', enhancerScript(locale));
    files[`limpide/assets/${script.path}`] = script.content;
    scripts[lang] = { file: `assets/${script.path}`, integrity: script.integrity };
    for (const disease of Object.values(dataset.disease)) {
      const { id } = disease;
      const made = renderStatic('therapy-comparison', { ...common, disease });
      files[`limpide/content/therapy-comparison/${id}/${lang}.html`] = `${made.snippet}\n`;
      comparisons[id] = { ...comparisons[id], [lang]: made.title };
      looks = made.snippetCss;
    }
    for (const donor of donors) {
      const made = renderStatic('immune-reset-diagram', { ...common, donor });
      files[`limpide/content/immune-reset-diagram/${donor}/${lang}.html`] = `${made.snippet}\n`;
      diagrams[donor] = { ...diagrams[donor], [lang]: made.title };
    }
  }
  const style = asset('limpide-snippet', 'css', looks);
  files[`limpide/assets/${style.path}`] = style.content;
  files['limpide/content/index.json'] = `${JSON.stringify({
    version,
    style: { file: `assets/${style.path}`, integrity: style.integrity },
    scripts,
    widgets: {
      'therapy-comparison': { option: 'disease', subjects: comparisons },
      'immune-reset-diagram': { option: 'donor', subjects: diagrams },
    },
  })}\n`;
  return files;
}
