/**
 * What the enhancer cannot do without; the rest is in the snippet's style sheet.
 * A sheet that a script adopts needs no allowance for styles, and no tokens.
 */
export const looks: string =
  '.limpide-on[hidden],.limpide-made [hidden]{display:none!important}' +
  '.limpide-scroll{overflow:auto!important}' +
  'span.limpide-made{display:block}' +
  '@media print{.limpide-made{display:none!important}.limpide-on[hidden]{display:revert!important}.limpide-scroll{overflow:visible!important}}';
