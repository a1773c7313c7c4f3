import type { Translate } from '@limpide/i18n';

/** What `limpide --help` prints: what is typed is the same in every language. */
export function help(t: Translate): string {
  const list = (rows: readonly (readonly [string, string])[]): string =>
    rows.map(([typed, meaning]) => `  ${typed.padEnd(18)} ${meaning}`).join('\n');
  return [
    t('cli.use', { usage: 'limpide COMMAND [FILE…] [OPTIONS]' }),
    '',
    t('cli.commands'),
    list([
      ['validate FILE…', t('cli.helpValidate')],
      ['stale [FILE…]', t('cli.helpStale')],
    ]),
    '',
    t('cli.options'),
    list([
      ['--lang en|fr', t('cli.helpLang')],
      ['--languages en,fr', t('cli.helpLanguages')],
      ['--on YYYY-MM-DD', t('cli.helpOn')],
      ['--json', t('cli.helpJson')],
      ['--help', t('cli.helpHelp')],
      ['--version', t('cli.helpVersion')],
    ]),
    '',
    t('cli.exitCodes'),
  ].join('\n');
}
