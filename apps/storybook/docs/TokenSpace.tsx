import { tokens } from '@limpide/tokens';
import { cell, figures, heading, table } from './styles.js';

const groups = [
  ['Space', 'space'],
  ['Radius', 'radius'],
  ['Motion', 'duration'],
  ['Curve of motion', 'easing'],
] as const;

/** Distances, corners and motion. */
export function TokenSpace() {
  return (
    <div lang="en" dir="ltr">
      {groups.map(([title, group]) => (
        <section key={group} aria-label={title}>
          <h3 style={heading}>{title}</h3>
          <table style={{ ...table, minInlineSize: 0 }}>
            <tbody>
              {tokens
                .filter((token) => token.group === group)
                .map((token) => (
                  <tr key={token.name}>
                    <th scope="row" style={cell}>
                      <code>{token.constant}</code>
                    </th>
                    <td style={{ ...cell, ...figures }}>{token.light}</td>
                    <td style={cell}>
                      {group === 'space' && (
                        <div
                          style={{
                            inlineSize: `var(${token.variable})`,
                            blockSize: '1rem',
                            background: 'var(--limpide-color-accent)',
                          }}
                        />
                      )}
                      {group === 'radius' && (
                        <div
                          style={{
                            inlineSize: '4rem',
                            blockSize: '2.5rem',
                            border: '2px solid var(--limpide-color-accent)',
                            borderRadius: `var(${token.variable})`,
                          }}
                        />
                      )}
                    </td>
                    <td style={cell}>{token.description}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
