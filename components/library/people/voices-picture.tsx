import { useMemo, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { EMPTY_QUERY, formatQuery } from '../../../utils/library/library-query';
import {
  leadingOf,
  type VoiceCounts,
  voicesByOutlet,
  voicesOverTime,
} from '../../../utils/library/people/count-voices';
import type { Person } from '../../../utils/library/people/gather-people';
import type { Identities } from '../../../utils/library/people/identify-people';
import type { ArticleSaid } from '../../../utils/library/said';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { timeLabel } from './time-label';
import { VoicesTable } from './voices-table';
import './voices-picture.css';

interface VoicesPictureProps {
  entries: readonly ArticleSaid[];
  rows: ReadonlyMap<string, SavedArticleSummary>;
  identities: Identities;
  /** Who speaks most first. */
  people: readonly Person[];
}

/** People with a colour of their own; more could not be told apart. */
const SHOWN = 6;

/** A bar: what it is called, and how it falls to the people. */
export type VoiceBar = Omit<VoiceCounts, 'label'> & {
  label: string;
  /** Whether it stands for all outlets that are too small for a bar of their own. */
  isRest?: boolean;
};

/** Who speaks most in the library, over time and by outlet: as bars, and the same as tables. */
export function VoicesPicture({ entries, rows, identities, people }: VoicesPictureProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const leading = useMemo(() => people.slice(0, SHOWN), [people]);
  const voices = useMemo(() => ({ entries, rows, identities, people: leading }), [entries, rows, identities, leading]);
  const time = useMemo(() => {
    const { step, columns } = voicesOverTime(voices);
    return columns.map((column): VoiceBar => ({ ...column, label: timeLabel(Number(column.label), step) }));
  }, [voices]);
  const outlets = useMemo(() => {
    const rest = i18n.t('library.voices.otherOutlets');
    return voicesByOutlet(voices, rest).map(
      (bar): VoiceBar => ({ ...bar, label: String(bar.label), isRest: bar.label === rest }),
    );
  }, [voices]);
  if (leading.length < 2) return null;
  const shared = { names: leading.map(({ name }) => name), pointed };
  return (
    <section class="voices-picture" aria-labelledby="voices-picture">
      <h2 id="voices-picture">{i18n.t('library.voices.title')}</h2>
      <ul class="voices-picture__legend">
        {leading.map(({ key, name, quotations }, place) => (
          <li key={key}>
            <a
              href={formatQuery({ ...EMPTY_QUERY, view: 'people', person: key })}
              data-voice={place + 1}
              onPointerEnter={() => setPointed(place)}
              onPointerLeave={() => setPointed(null)}
              onFocus={() => setPointed(place)}
              onBlur={() => setPointed(null)}
            >
              {name} <span>{quotations}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="voices-picture__charts">
        {time.length > 1 && <Chart caption={i18n.t('library.voices.overTime')} bars={time} upright {...shared} />}
        {outlets.length > 1 && <Chart caption={i18n.t('library.byOutlet')} bars={outlets} {...shared} />}
      </div>
    </section>
  );
}

interface ChartProps {
  caption: string;
  bars: readonly VoiceBar[];
  names: readonly string[];
  /** Columns from left to right; else rows from top to bottom. */
  upright?: boolean;
  /** The person who is pointed at: the others step back. */
  pointed: number | null;
}

/** Bars for the eye; the same numbers stand in a table, which everybody can open. */
function Chart({ caption, bars, names, upright = false, pointed }: ChartProps) {
  // Everybody else and the other outlets would be so long that nothing could be told apart; the table has them.
  const shown = bars.filter((bar) => !bar.isRest && (upright || leadingOf(bar) > 0));
  const most = Math.max(1, ...shown.map(leadingOf));
  // Names of months do not fit under each column.
  const every = upright ? Math.ceil(shown.length / 4) : 1;
  return (
    <figure class="voices-chart" data-upright={upright || undefined}>
      <figcaption>{caption}</figcaption>
      <div class="voices-chart__bars" aria-hidden="true">
        {shown.map((bar, index) => (
          <div key={bar.label} class="voices-chart__bar">
            <span class="voices-chart__label">{index % every === 0 ? bar.label : ''}</span>
            <span class="voices-chart__room">
              <Bar bar={bar} names={names} share={leadingOf(bar) / most} pointed={pointed} />
            </span>
          </div>
        ))}
      </div>
      <VoicesTable caption={caption} bars={bars} names={names} />
    </figure>
  );
}

function Bar({
  bar,
  names,
  share,
  pointed,
}: {
  bar: VoiceBar;
  names: readonly string[];
  share: number;
  pointed: number | null;
}) {
  return (
    <span class="voices-chart__stack" style={{ '--share': share }}>
      {bar.counts.map(
        (count, place) =>
          count > 0 && (
            <span
              key={names[place]}
              data-voice={place + 1}
              data-faded={(pointed !== null && pointed !== place) || undefined}
              title={`${names[place]} · ${bar.label}: ${count}`}
              style={{ flexGrow: count }}
            />
          ),
      )}
    </span>
  );
}
