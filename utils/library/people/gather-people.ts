import type { ArticleSaid, Said } from '../said';
import type { SavedArticleSummary } from '../saved-article';

/** Somebody who is quoted in saved articles. */
export interface Person {
  /** See `personKey`. */
  key: string;
  /** The most frequent spelling. */
  name: string;
  /** The office that the latest article gives, where one does. */
  role: string;
  quotations: number;
  articles: number;
}

/** Everybody who is quoted, who speaks most first. @param entries newest article first. */
export function gatherPeople(entries: readonly ArticleSaid[]): Person[] {
  const people = new Map<string, { person: Person; names: Map<string, number> }>();
  for (const { said } of entries) {
    const here = new Set<string>();
    for (const { speaker } of said) {
      if (!speaker || speaker.key === '') continue;
      const known = people.get(speaker.key) ?? { person: newPerson(speaker), names: new Map() };
      people.set(speaker.key, known);
      known.person.quotations += 1;
      known.person.role ||= speaker.role ?? '';
      known.names.set(speaker.name, (known.names.get(speaker.name) ?? 0) + 1);
      if (!here.has(speaker.key)) known.person.articles += 1;
      here.add(speaker.key);
    }
  }
  return [...people.values()]
    .map(({ person, names }) => ({ ...person, name: mostFrequent(names) ?? person.name }))
    .sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name));
}

function newPerson({ key, name, role }: NonNullable<Said['speaker']>): Person {
  return { key, name, role: role ?? '', quotations: 0, articles: 0 };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What a person said in one article. */
export interface Statement {
  row: SavedArticleSummary;
  said: Said[];
}

/** A person's words by article, latest news first. Articles that are not in `rows` are left out. */
export function statementsOf(
  key: string,
  entries: readonly ArticleSaid[],
  rows: readonly SavedArticleSummary[],
): Statement[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries
    .flatMap(({ articleId, said }) => {
      const row = byId.get(articleId);
      const own = said.filter(({ speaker }) => speaker?.key === key);
      return row && own.length > 0 ? [{ row, said: own }] : [];
    })
    .sort((a, b) => timeOf(b.row) - timeOf(a.row));
}

/** How often something occurs; for a table with bars. */
export interface Tally {
  label: string;
  count: number;
}

/** How many quotations fall to each label (an outlet, a month), in the order of `compare`. */
export function tally(
  statements: readonly Statement[],
  labelOf: (row: SavedArticleSummary) => string,
  compare: (a: Tally, b: Tally) => number,
): Tally[] {
  const counts = new Map<string, number>();
  for (const { row, said } of statements) {
    const label = labelOf(row);
    counts.set(label, (counts.get(label) ?? 0) + said.length);
  }
  return [...counts].map(([label, count]) => ({ label, count })).sort(compare);
}

/** When it was news: published, or saved where the page gives no date. Milliseconds since 1970. */
export function timeOf({ publishedTime, savedAt }: SavedArticleSummary): number {
  const published = Date.parse(publishedTime ?? '');
  return Number.isNaN(published) ? savedAt : published;
}
