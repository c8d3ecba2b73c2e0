import type { ArticleSaid, Said } from '../said';
import type { SavedArticleSummary } from '../saved-article';
import type { Identities } from './identify-people';

/** Somebody who is quoted in saved articles. */
export interface Person {
  /** See `Identities`. */
  key: string;
  /** The most frequent spelling. */
  name: string;
  /** All spellings, the most frequent first. */
  names: string[];
  /** The office that the latest article gives, where one does. */
  role: string;
  quotations: number;
  articles: number;
}

/** Everybody who is quoted, who speaks most first. @param entries newest article first. */
export function gatherPeople(entries: readonly ArticleSaid[], { personOf }: Identities): Person[] {
  const people = new Map<string, { person: Person; names: Map<string, number> }>();
  for (const { said } of entries) {
    const here = new Set<string>();
    for (const { speaker } of said) {
      if (!speaker || speaker.key === '') continue;
      const key = personOf(speaker.key, speaker.role);
      const known = people.get(key) ?? { person: newPerson(key, speaker), names: new Map() };
      people.set(key, known);
      known.person.quotations += 1;
      known.person.role ||= speaker.role ?? '';
      known.names.set(speaker.name, (known.names.get(speaker.name) ?? 0) + 1);
      if (!here.has(key)) known.person.articles += 1;
      here.add(key);
    }
  }
  return [...people.values()]
    .map(({ person, names }) => withNames(person, names))
    .sort((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1));
}

function newPerson(key: string, { name, role }: NonNullable<Said['speaker']>): Person {
  return { key, name, names: [name], role: role ?? '', quotations: 0, articles: 0 };
}

function withNames(person: Person, counts: ReadonlyMap<string, number>): Person {
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { ...person, name: names[0] ?? person.name, names };
}

/** What a person said in one article. */
export interface Statement {
  row: SavedArticleSummary;
  said: Said[];
}

/** A person's words by article, latest news first. Articles that are not in `rows` are left out. */
export function statementsOf(
  person: string,
  entries: readonly ArticleSaid[],
  { rows, identities }: { rows: ReadonlyMap<string, SavedArticleSummary>; identities: Identities },
): Statement[] {
  return entries
    .flatMap(({ articleId, said }) => {
      const row = rows.get(articleId);
      const own = said.filter(({ speaker }) => speaker && identities.personOf(speaker.key, speaker.role) === person);
      return row && own.length > 0 ? [{ row, said: own, time: timeOf(row) }] : [];
    })
    .sort((a, b) => b.time - a.time);
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
