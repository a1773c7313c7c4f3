const block = (selector, tokens, theme, indent = '') =>
  `${indent}${selector} {\n` +
  tokens.map((token) => `${indent}  ${token.variable}: ${token[theme]};\n`).join('') +
  `${indent}}\n`;

/**
 * The custom properties. `:where()` keeps them weightless, so a publisher's own
 * `:root { --limpide-…: … }` wins wherever it stands. Dark values exist on
 * screens only: paper is always light. Forced colours stay the system's.
 */
export function stylesheet(tokens) {
  const colors = tokens.filter((token) => token.type === 'color');
  return [
    '/* Limpide design tokens. Generated from tokens.json. */\n',
    block(':where(:root, :host)', tokens, 'light'),
    block(":where([data-limpide-theme='light'])", colors, 'light'),
    '@media screen and (prefers-color-scheme: dark) {\n' +
      block(
        ":where(:root:not([data-limpide-theme='light']), :host(:not([data-limpide-theme='light'])))",
        colors,
        'dark',
        '  ',
      ) +
      '}\n',
    '@media screen {\n' +
      block(":where([data-limpide-theme='dark'], :host([data-limpide-theme='dark']))", colors, 'dark', '  ') +
      '}\n',
  ].join('\n');
}
