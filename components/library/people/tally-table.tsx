import type { Tally } from '../../../utils/library/people/gather-people';

/** Rows shown; what is rarer or older does not help the picture. */
const SHOWN = 12;

/** Counts as bars that are a table at the same time: nothing is only in the picture. */
export function TallyTable({ caption, rows }: { caption: string; rows: readonly Tally[] }) {
  if (rows.length < 2) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <table class="tally">
      <caption>{caption}</caption>
      <tbody>
        {rows.slice(0, SHOWN).map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{count}</td>
            <td class="tally__bar" aria-hidden="true">
              <span style={{ inlineSize: `${(count / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
