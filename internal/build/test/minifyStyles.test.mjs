import { describe, expect, test } from 'vitest';
import { minifyCss, minifyStyles } from '../minifyStyles.mjs';

describe('minifyCss', () => {
  const same = (css) => expect(minifyCss(css)).resolves.toBe(css);

  test('takes out comments, line breaks and the last semicolon of a block', async () => {
    const css = '\n  /* why */\n  color: red;\n\n  p {\n    margin: 0;\n  }\n';
    expect(await minifyCss(css)).toBe('color:red;p{margin:0}');
  });

  test('keeps the spaces that choose other elements', async () => {
    await same('a :hover{margin:0}');
    await same('a:hover{margin:0}');
    await same(':focus-visible{margin:0}');
    await same('& p{margin:0}');
    await same('&:hover{margin:0}');
    expect(await minifyCss('[data-part="a"] > p + p ~ p { margin: 0; }')).toBe(
      '[data-part=a]>p+p~p{margin:0}',
    );
  });

  test('keeps the spaces of sums, strings and queries', async () => {
    await same('width:calc(100% - 2rem + 1px)');
    await same('content:" : ; { } /* */ "');
    await same("grid-template-areas:'a  b' 'c d'".replaceAll("'", '"'));
    await same('@media screen and (min-width:40rem){margin:0}');
    await same('@container limpide-figure (inline-size>30rem){margin:0}');
    await same('@supports not (display:grid){margin:0}');
  });

  test('keeps holes in values, selectors, sums and in place of declarations', async () => {
    expect(await minifyCss('margin: ${space1} -${space2};')).toBe('margin:${space1} -${space2}');
    expect(await minifyCss('width: calc(${space1} * 2);')).toBe('width:calc(${space1} * 2)');
    expect(await minifyCss('${Row} > ${Cell} { margin: 0 }')).toBe('${Row}>${Cell}{margin:0}');
    expect(await minifyCss('/* shared */\n${one};\n${two}\np { ${three} }')).toBe(
      '${one};${two};p{${three};}',
    );
  });

  test('refuses what is no style', async () => {
    await expect(minifyCss('color red;')).rejects.toThrow('color red;');
  });
});

describe('minifyStyles', () => {
  test('changes templates of styled-components and nothing else', async () => {
    const source = [
      'const words = `two  words`;',
      'export const rules: RuleSet = css`\n  margin: ${space1};\n`;',
      "export const Root = styled.section.withConfig({ displayName: 'Root' })<Props>`\n  ${rules}\n`;",
    ].join('\n');
    expect(await minifyStyles(source, 'a.styles.ts')).toBe(
      [
        'const words = `two  words`;',
        'export const rules: RuleSet = css`margin:${space1}`;',
        "export const Root = styled.section.withConfig({ displayName: 'Root' })<Props>`${rules};`;",
      ].join('\n'),
    );
  });
});
