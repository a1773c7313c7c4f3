import { frameScript, renderFrame, type EmbedWidget, type OptionsOf } from '@limpide/embed';
import { asset, scriptLine, wholePage, type EmbedFiles, type EmbedFilesOptions } from './embedFiles.js';

/**
 * The frame that an author pastes, the page that it shows, the script that gives
 * it its height, and the whole page.
 *
 * @throws EmbedOptionError for an option with which nothing can be made.
 */
export async function frameFiles<Widget extends EmbedWidget>(
  widget: Widget,
  options: EmbedFilesOptions<Widget>,
): Promise<EmbedFiles> {
  const { address, page, snippet } = await renderFrame(widget, options as OptionsOf[Widget]);
  const script = asset('limpide-frame', 'js', frameScript);
  return {
    'snippet.html': snippet,
    'template.html': scriptLine(options.base, script),
    [script.path]: script.content,
    [`${address.slice(options.base.replace(/\/$/, '').length + 1)}/index.html`]: page,
    ...wholePage(widget, options),
  };
}
