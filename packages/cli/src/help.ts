import { embedWidgets } from '@limpide/embed';
import type { Translate } from '@limpide/i18n';
import { forms } from './commands/embed.js';
import { formats } from './commands/export.js';
import { localeActions } from './commands/locale.js';
import { languages } from './language.js';

/** What `limpide --help` prints: what is typed is the same in every language. */
export function help(t: Translate): string {
  const list = (rows: readonly (readonly [string, string])[]): string =>
    rows.map(([typed, meaning]) => `  ${typed.padEnd(22)} ${meaning}`).join('\n');
  return [
    t('cli.use', { usage: 'limpide COMMAND [FILE…] [OPTIONS]' }),
    '',
    t('cli.commands'),
    list([
      ['validate FILE…', t('cli.helpValidate')],
      ['stale [FILE…]', t('cli.helpStale')],
      ['embed WIDGET', `${t('cli.helpEmbed')} (${embedWidgets.join(', ')})`],
      ['locale ACTION TAG', `${t('cli.helpLocale')} (${localeActions.join(', ')})`],
      ['export FORMAT [FILE…]', `${t('cli.helpExport')} (${formats.join(', ')})`],
    ]),
    '',
    t('cli.options'),
    list([
      [`--lang ${languages.join('|')}`, t('cli.helpLang')],
      ['--languages en,fr', t('cli.helpLanguages')],
      ['--hosts HOST,HOST', t('cli.helpHosts')],
      ['--on YYYY-MM-DD', t('cli.helpOn')],
      ['--disease ID', t('cli.helpDisease')],
      ['--donor DONOR', `${t('cli.helpDonor')} (autologous, allogeneic)`],
      ['--form FORM', `${t('cli.helpForm')} (${forms.join(', ')})`],
      ['--edition EDITION', `${t('cli.helpEdition')} (pinned, latest)`],
      ['--base URL', t('cli.helpBase')],
      ['--dir FOLDER', t('cli.helpDir')],
      ['--out FILE', t('cli.helpOut')],
      ['--json', t('cli.helpJson')],
      ['--help', t('cli.helpHelp')],
      ['--version', t('cli.helpVersion')],
    ]),
    '',
    t('cli.exitCodes'),
  ].join('\n');
}
