import type { LibraryQuery } from './library-query';
import { outletOf } from './outlet-of';
import { timeOf } from './people/gather-people';
import { personKey } from './person-key';
import type { SavedArticleSummary } from './saved-article';

/**
 * The rows that a query's filters let through, in its order; `any` state is the archive, too.
 * @param rows newest first, as the library lists them; with `ranked` in the order of a search, which then stays.
 */
export function filterArticles(
  rows: readonly SavedArticleSummary[],
  query: Omit<LibraryQuery, 'state'> & { state: LibraryQuery['state'] | 'any' },
  { ranked = false }: { ranked?: boolean } = {},
): SavedArticleSummary[] {
  const speaker = personKey(query.speaker);
  const [from, until] = timesOf(query);
  const kept = rows.filter(
    (row) =>
      (query.state === 'any' || inState(row, query.state)) &&
      (query.outlet === '' || outletOf(row) === query.outlet) &&
      (query.language === '' || row.language === query.language) &&
      (query.tag === '' || row.tags.includes(query.tag)) &&
      (query.from === '' || timeOf(row) >= from) &&
      (query.to === '' || timeOf(row) < until) &&
      (speaker === '' || row.speakers.some((name) => personKey(name) === speaker)),
  );
  return ranked || query.sort === 'saved' ? kept : kept.sort(ORDERS[query.sort]);
}

/** The beginning of the first day and the end of the last one, in the reader's own time zone. */
function timesOf({ from, to }: Pick<LibraryQuery, 'from' | 'to'>): [from: number, until: number] {
  const midnight = (day: string, days = 0): number => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date + days).getTime();
  };
  return [midnight(from), midnight(to, 1)];
}

/** Whether an article stands in this part of the library, whatever else narrows the list. */
export function inState({ read, archived }: SavedArticleSummary, state: LibraryQuery['state']): boolean {
  if (state === 'archived') return archived;
  return !archived && (state === 'all' || read === (state === 'read'));
}

type Order = (a: SavedArticleSummary, b: SavedArticleSummary) => number;

const newestFirst: Order = (a, b) => b.savedAt - a.savedAt;

const ORDERS: Record<Exclude<LibraryQuery['sort'], 'saved'>, Order> = {
  // Undated articles come last. ISO dates of one time zone sort as text; across zones they must be compared as times.
  published: (a, b) => publishedAt(b) - publishedAt(a) || newestFirst(a, b),
  title: (a, b) => TITLES.compare(a.title, b.title) || newestFirst(a, b),
  shortest: (a, b) => a.words - b.words || newestFirst(a, b),
};

const TITLES = new Intl.Collator(undefined, { numeric: true });

function publishedAt({ publishedTime }: SavedArticleSummary): number {
  const time = Date.parse(publishedTime ?? '');
  return Number.isNaN(time) ? 0 : time;
}
