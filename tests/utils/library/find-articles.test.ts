import { describe, expect, it } from 'vitest';
import { filterArticles } from '../../../utils/library/filter-articles';
import { libraryFacets } from '../../../utils/library/library-facets';
import {
  EMPTY_QUERY,
  formatQuery,
  LIBRARY_VIEWS,
  type LibraryQuery,
  narrows,
  parseQuery,
  READING_STATES,
  SORT_ORDERS,
} from '../../../utils/library/library-query';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { toDocuments } from '../../../utils/library/to-documents';
import { toSummary } from '../../../utils/library/to-summary';
import { fc } from '../../fast-check';
import { sampleArticle } from '../sample-article';

function row(id: string, fields: Partial<SavedArticleSummary> = {}): SavedArticleSummary {
  return { ...toSummary(id, toDocuments(sampleArticle(), { savedAt: 1 }).article), ...fields };
}

const ROWS = [
  row('a', { savedAt: 3, siteName: 'Kabar', publishedTime: '2025-01-01', title: 'Bab 10', words: 300 }),
  row('b', { savedAt: 2, siteName: 'Warta', publishedTime: '2025-03-01T01:00:00+07:00', title: 'Bab 9', read: true }),
  row('c', {
    savedAt: 1,
    siteName: 'Kabar',
    language: 'en',
    title: 'Ça va',
    tags: ['kota'],
    speakers: ['RATNA Wulandári'],
  }),
  row('d', { savedAt: 4, siteName: 'Kabar', archived: true }),
];

function shown(query: Partial<LibraryQuery>, rows = ROWS, ranked = false): string {
  return filterArticles(rows, { ...EMPTY_QUERY, ...query }, { ranked })
    .map(({ id }) => id)
    .join('');
}

describe('filterArticles', () => {
  it.each<[Partial<LibraryQuery>, string]>([
    [{}, 'abc'],
    [{ state: 'unread' }, 'ac'],
    [{ state: 'read' }, 'b'],
    [{ state: 'archived' }, 'd'],
    [{ outlet: 'Kabar' }, 'ac'],
    [{ language: 'en' }, 'c'],
    [{ tag: 'kota' }, 'c'],
    [{ speaker: 'ratna wulandari' }, 'abc'],
    [{ speaker: 'Joko', outlet: 'Warta' }, 'b'],
    [{ from: '2025-01-02', to: '2025-03-01' }, 'b'],
    [{ to: '2025-01-01' }, 'a'],
    [{ from: '2025-01-01', outlet: 'Warta' }, 'b'],
    [{ sort: 'published', state: 'unread' }, 'ca'],
    [{ sort: 'title' }, 'bac'],
    [{ sort: 'shortest' }, 'bca'],
  ])('%o -> %s', (query, ids) => {
    expect(shown(query)).toBe(ids);
  });

  it('keeps the order of the search and leaves out what the filters leave out', () => {
    expect(shown({ outlet: 'Kabar', sort: 'title' }, ROWS.toReversed(), true)).toBe('ca');
  });
});

describe('libraryFacets', () => {
  it('counts articles, most frequent first, spellings of a person together', () => {
    const facets = libraryFacets(ROWS);
    expect(facets.outlets).toEqual([
      { value: 'Kabar', count: 3 },
      { value: 'Warta', count: 1 },
    ]);
    expect(facets.speakers).toEqual([
      { value: 'Ratna Wulandari', count: 4 },
      { value: 'Joko', count: 3 },
    ]);
    expect(facets.tags).toEqual([{ value: 'kota', count: 1 }]);
  });
});

describe('the query in the address', () => {
  it('comes back as it was', () => {
    const query = fc.record({
      ...{ text: fc.string(), outlet: fc.string(), language: fc.string(), speaker: fc.string(), tag: fc.string() },
      person: fc.string(),
      from: fc.constantFrom('', '2026-03-07'),
      to: fc.constantFrom('', '2026-12-31'),
      colour: fc.constantFrom('' as const, 'pink' as const),
      view: fc.constantFrom(...LIBRARY_VIEWS),
      state: fc.constantFrom(...READING_STATES),
      sort: fc.constantFrom(...SORT_ORDERS),
    });
    fc.assert(
      fc.property(query, (value) => {
        expect(parseQuery(formatQuery(value))).toEqual(value);
      }),
    );
  });

  it('is empty for the whole library and passes over what it does not know', () => {
    expect(formatQuery(EMPTY_QUERY)).toBe('');
    expect(parseQuery('?state=burning&sort=&x=1')).toEqual(EMPTY_QUERY);
    expect([narrows({ ...EMPTY_QUERY, sort: 'title' }), narrows({ ...EMPTY_QUERY, text: 'x' })]).toEqual([false, true]);
  });
});
