import { outletOf } from './outlet-of';
import { personKey } from './person-key';
import type { SavedArticleSummary } from './saved-article';

/** A value to filter by, and how many articles have it. */
export interface Facet {
  value: string;
  count: number;
}

/** Everything that the library can be filtered by, the most frequent first. */
export interface LibraryFacets {
  outlets: Facet[];
  languages: Facet[];
  speakers: Facet[];
  tags: Facet[];
}

/** @param personOf names of one person give the same. */
export function libraryFacets(
  rows: readonly SavedArticleSummary[],
  personOf: (name: string) => string = personKey,
): LibraryFacets {
  return {
    outlets: count(rows, (row) => [outletOf(row)]),
    languages: count(rows, (row) => [row.language]),
    speakers: count(rows, (row) => row.speakers, personOf),
    tags: count(rows, (row) => row.tags),
  };
}

/** @param same values with the same key are one; the first spelling is shown. */
function count(
  rows: readonly SavedArticleSummary[],
  valuesOf: (row: SavedArticleSummary) => readonly string[],
  same: (value: string) => string = (value) => value,
): Facet[] {
  const facets = new Map<string, Facet>();
  for (const row of rows) {
    const values = new Map(valuesOf(row).map((value) => [same(value), value]));
    for (const [key, value] of values) {
      if (key === '') continue;
      const facet = facets.get(key);
      if (facet) facet.count += 1;
      else facets.set(key, { value, count: 1 });
    }
  }
  return [...facets.values()].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
