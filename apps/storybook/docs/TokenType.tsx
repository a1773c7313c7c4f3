import { tokens } from '@limpide/tokens';
import { cell, figures, table } from './styles.js';

const sizes = tokens.filter(({ constant }) => constant.startsWith('fontSize'));
const families = tokens.filter(({ constant }) => constant.startsWith('fontFamily'));

/** Sizes and families of type, with sentences as they stand in a widget. */
export function TokenType() {
  return (
    <div lang="en" dir="ltr">
      {sizes.map((token) => (
        <div key={token.name} style={{ marginBlockEnd: '1.5rem' }}>
          <p
            style={{
              margin: 0,
              fontSize: `var(${token.variable})`,
              fontFamily: /Title|Display/.test(token.constant)
                ? 'var(--limpide-font-family-title)'
                : 'inherit',
              lineHeight: /Title|Display/.test(token.constant)
                ? 'var(--limpide-line-height-tight)'
                : 'var(--limpide-line-height-body)',
              maxInlineSize: 'var(--limpide-measure)',
            }}
          >
            28 in 100 people with the transplant, 40 in 100 with cyclophosphamide
          </p>
          <p
            style={{
              margin: 0,
              fontSize: 'var(--limpide-font-size-small)',
              color: 'var(--limpide-color-text-muted)',
            }}
          >
            <code>{token.constant}</code> {token.light}. {token.description}
          </p>
        </div>
      ))}
      <table style={{ ...table, minInlineSize: 0 }}>
        <tbody>
          {families.map((token) => (
            <tr key={token.name}>
              <th scope="row" style={cell}>
                <code>{token.constant}</code>
              </th>
              <td style={{ ...cell, fontFamily: `var(${token.variable})` }}>
                <span style={figures}>0123456789</span> <span lang="fr">Élève, œuvre, « ça va » ?</span>{' '}
                {token.description}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
