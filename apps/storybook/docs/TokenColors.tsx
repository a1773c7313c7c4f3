import { contrastPairs, tokens, type Token } from '@limpide/tokens';
import { cell, figures, heading, swatch, table } from './styles.js';

const parts = [
  ['Ground and text', /^color(Text|Surface|Border|Accent|Link|Focus)/],
  ['Harms, limits, faults', /^color(Harm|Note|Fault)/],
  ['Certainty: one hue', /^colorCertainty/],
  ['Options and marks', /^color(Option|Mark)/],
  ['Cells: each keeps its colour in every picture', /^colorCell/],
  ['Scenes', /^color(Marrow|Bone|Vessel|Plasma|Device|Drug)/],
] as const;

const colors = tokens.filter(({ type }) => type === 'color');

/** Smallest contrast that a color has with any color it meets, against what is asked. */
function Contrast({ token, theme }: { readonly token: Token; readonly theme: 'light' | 'dark' }) {
  const [worst] = contrastPairs
    .filter(({ foreground }) => foreground === token.constant)
    .sort((one, other) => one[theme] / one.minimum - other[theme] / other.minimum);
  if (!worst) return <span>–</span>;
  return (
    <span>
      {worst[theme].toFixed(2)} (needs {worst.minimum})
    </span>
  );
}

/** All colors with both values, their purpose, and the contrast they keep. */
export function TokenColors() {
  return (
    <div lang="en" dir="ltr">
      {parts.map(([title, pattern]) => {
        const members = colors.filter(({ constant }) => pattern.test(constant));
        return (
          <section key={title} aria-label={title}>
            <h3 style={heading}>{title}</h3>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls is reached by keyboard */}
            <div role="region" aria-label={`${title}: values`} tabIndex={0} style={{ overflowX: 'auto' }}>
              <table style={table}>
                <thead>
                  <tr>
                    {['Light', 'Dark', 'Use', 'Least contrast, light', 'Least contrast, dark'].map(
                      (label) => (
                        <th key={label} scope="col" style={cell}>
                          {label}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {members.map((token) => (
                    <tr key={token.name}>
                      {(['light', 'dark'] as const).map((theme) => (
                        <td key={theme} style={{ ...cell, ...figures }}>
                          <span style={{ ...swatch, background: token[theme] }} />
                          {token[theme]}
                        </td>
                      ))}
                      <td style={cell}>
                        <code>{token.constant}</code>
                        <br />
                        {token.description}
                      </td>
                      {(['light', 'dark'] as const).map((theme) => (
                        <td key={theme} style={{ ...cell, ...figures }}>
                          <Contrast token={token} theme={theme} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
    </div>
  );
}
