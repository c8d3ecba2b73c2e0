import { i18n } from '../../../utils/i18n/i18n';
import type { VoiceBar } from './voices-picture';

interface VoicesTableProps {
  caption: string;
  bars: readonly VoiceBar[];
  names: readonly string[];
}

/** The numbers behind the bars. A bar without anybody is left out. */
export function VoicesTable({ caption, bars, names }: VoicesTableProps) {
  const rows = bars.filter(({ counts, others }) => others > 0 || counts.some((count) => count > 0));
  return (
    <details class="voices-table">
      <summary>{i18n.t('library.voices.table')}</summary>
      {/* Wide tables scroll for themselves, with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section class="voices-table__scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{i18n.t('library.voices.others')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, counts, others }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {[...counts, others].map((count, place) => (
                  <td key={place}>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
