/** A rule of a style sheet that stylis has flattened: only at-rules hold other rules. */
interface Rule {
  readonly prelude: string;
  readonly body: string;
}

/** The rules of a style sheet, each with what stands between its braces. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index];
    if (character === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push({ prelude: css.slice(start, open), body: css.slice(open + 1, index) });
        start = index + 1;
      }
    }
  }
  return rules;
}

/** Commas between selectors; not those within `:is(a, summary)`. */
const selectors = (prelude: string): readonly string[] => prelude.split(/,(?![^(]*\))/);

/**
 * The rules that do not need the names of parts: those for plain elements.
 * A snippet has no other names than its elements.
 */
export function elementRules(css: string): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (prelude.startsWith('@')) {
        const inner = elementRules(body);
        return inner && `${prelude}{${inner}}`;
      }
      const plain = selectors(prelude).filter((selector) => !selector.includes('[data-'));
      return plain.length > 0 ? `${plain.join(',')}{${body}}` : '';
    })
    .join('');
}
