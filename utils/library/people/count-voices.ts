import { outletOf } from '../outlet-of';
import type { ArticleSaid } from '../said';
import type { SavedArticleSummary } from '../saved-article';
import { type Person, timeOf } from './gather-people';
import type { Identities } from './identify-people';

/** How many quotations fall to each of some people in a stretch of time or an outlet. */
export interface VoiceCounts {
  /** The outlet's name; of a stretch of time, its first day as milliseconds since 1970. */
  label: string | number;
  /** In the order of the people. */
  counts: number[];
  /** Of everybody else who is named. */
  others: number;
}

/** The length of the stretches that time is cut into. */
export type TimeStep = 'month' | 'quarter' | 'year';

interface Voices {
  entries: readonly ArticleSaid[];
  /** Articles by id; others are left out. */
  rows: ReadonlyMap<string, SavedArticleSummary>;
  identities: Identities;
  /** Those who are counted each on their own. */
  people: readonly Person[];
}

/** More columns than this cannot be told apart. */
const MOST_COLUMNS = 24;
/** Outlets shown; the others are counted together. */
const MOST_OUTLETS = 7;
const MONTHS: Record<TimeStep, number> = { month: 1, quarter: 3, year: 12 };

/** Who speaks when: oldest first, without gaps, in the shortest steps that give few enough columns. */
export function voicesOverTime(voices: Voices): { step: TimeStep; columns: VoiceCounts[] } {
  const times = quotedRows(voices).map(timeOf);
  if (times.length === 0) return { step: 'month', columns: [] };
  // Not spread as arguments: there may be ten thousand.
  const first = monthOf(times.reduce((a, b) => Math.min(a, b)));
  const last = monthOf(times.reduce((a, b) => Math.max(a, b)));
  const step = stepFor(first, last);
  const size = MONTHS[step];
  const counted = count(voices, (row) => Math.floor(monthOf(timeOf(row)) / size));
  const columns: VoiceCounts[] = [];
  for (let at = Math.floor(first / size); at <= Math.floor(last / size); at += 1) {
    const label = new Date(0, 0).setFullYear(0, at * size, 1);
    columns.push({ label, ...(counted.get(at) ?? nobody(voices)) });
  }
  return { step, columns };
}

/** Who speaks where: the outlet that quotes these people most first. @param rest what the others are called together. */
export function voicesByOutlet(voices: Voices, rest: string): VoiceCounts[] {
  const all = [...count(voices, outletOf)].map(([label, counted]) => ({ label, ...counted }));
  all.sort((a, b) => leadingOf(b) - leadingOf(a) || totalOf(b) - totalOf(a) || (a.label < b.label ? -1 : 1));
  const shown = all.slice(0, MOST_OUTLETS);
  const hidden = all.slice(MOST_OUTLETS);
  if (hidden.length === 0) return shown;
  const together = hidden.reduce<VoiceCounts>(
    (sum, { counts, others }) => ({
      label: rest,
      counts: sum.counts.map((n, i) => n + (counts[i] ?? 0)),
      others: sum.others + others,
    }),
    { label: rest, ...nobody(voices) },
  );
  return [...shown, together];
}

/** How many quotations are of the people who are counted each on their own. */
export function leadingOf({ counts }: Pick<VoiceCounts, 'counts'>): number {
  return counts.reduce((sum, n) => sum + n, 0);
}

export function totalOf({ counts, others }: Pick<VoiceCounts, 'counts' | 'others'>): number {
  return leadingOf({ counts }) + others;
}

function count<Key>(voices: Voices, keyOf: (row: SavedArticleSummary) => Key) {
  const { entries, rows, identities, people } = voices;
  const places = new Map(people.map(({ key }, place) => [key, place]));
  const counted = new Map<Key, { counts: number[]; others: number }>();
  for (const { articleId, said } of entries) {
    const row = rows.get(articleId);
    if (!row) continue;
    const key = keyOf(row);
    const own = counted.get(key) ?? nobody(voices);
    for (const { speaker } of said) {
      if (!speaker || speaker.key === '') continue;
      const place = places.get(identities.personOf(speaker.key, speaker.role));
      if (place === undefined) own.others += 1;
      else own.counts[place] = (own.counts[place] ?? 0) + 1;
    }
    if (totalOf(own) > 0) counted.set(key, own);
  }
  return counted;
}

function nobody({ people }: Voices): { counts: number[]; others: number } {
  return { counts: people.map(() => 0), others: 0 };
}

function quotedRows({ entries, rows }: Voices): SavedArticleSummary[] {
  return entries.flatMap(({ articleId, said }) => {
    const row = rows.get(articleId);
    return row && said.some(({ speaker }) => speaker && speaker.key !== '') ? [row] : [];
  });
}

/** Months since year 0, in the reader's own time zone. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getFullYear() * 12 + date.getMonth();
}

function stepFor(first: number, last: number): TimeStep {
  const steps: TimeStep[] = ['month', 'quarter'];
  return steps.find((step) => (last - first) / MONTHS[step] < MOST_COLUMNS) ?? 'year';
}
