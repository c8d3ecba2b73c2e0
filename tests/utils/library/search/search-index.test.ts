import { describe, expect, it } from 'vitest';
import type { SavedArticleSummary } from '../../../../utils/library/saved-article';
import { SearchIndex } from '../../../../utils/library/search/search-index';
import { toDocuments } from '../../../../utils/library/to-documents';
import { toSaid } from '../../../../utils/library/to-said';
import { toSummary } from '../../../../utils/library/to-summary';
import { sampleArticle } from '../../sample-article';

const DOCUMENT = toDocuments(sampleArticle(), { savedAt: 1 }).article;

function row(id: string, fields: Partial<SavedArticleSummary> = {}): SavedArticleSummary {
  return { ...toSummary(id, DOCUMENT), ...fields };
}

function filled(): SearchIndex {
  const index = new SearchIndex();
  index.put(row('park', { tags: ['rekreasi'] }), toSaid(DOCUMENT));
  index.put(
    row('road', { title: 'Jalan Merdeka Ditutup', dek: '', excerpt: '', siteName: 'Café Kabar', tags: [] }),
    [],
  );
  return index;
}

describe('SearchIndex', () => {
  it.each([
    ['taman', 'park', 'a word of the title'],
    ['tam', 'park', 'its beginning'],
    ['wulandri', 'park', 'a name with a typo'],
    ['JAGA bersama', 'park', 'words of a quotation'],
    ['dinas pertamanan', 'park', 'an office'],
    ['rekreasi', 'park', 'a tag'],
    ['cafe', 'road', 'an outlet without its accent'],
    ['merdeka taman', '', 'words that no article has together'],
    ['gajah', '', 'a word that no article has'],
    ['taman wu', 'park', 'a word and one that is only begun'],
    ['taman wul', 'park', 'a word and the beginning of another'],
  ])('finds "%s" in "%s": %s', (text, ids) => {
    expect(filled().find(text)?.ids).toEqual(ids ? [ids] : []);
  });

  it.each(['', 'x', 'ta'])('has nothing to search for in "%s" yet', (text) => {
    expect(filled().find(text)).toBeNull();
  });

  it('says which words matched', () => {
    expect(filled().find('tam wulandri')?.terms.sort()).toEqual(expect.arrayContaining(['taman', 'wulandari']));
  });

  it('forgets what is removed and takes up what changed', () => {
    const index = filled();
    index.put(row('road', { title: 'Pasar Baru', dek: '', excerpt: '' }), []);
    index.remove('park');
    index.remove('never-there');
    expect([index.find('merdeka')?.ids, index.find('taman')?.ids]).toEqual([[], []]);
    expect(index.find('pasar')?.ids).toEqual(['road']);
    expect(index.size).toBe(1);
  });

  it('finds the same after it was stored', () => {
    const index = filled();
    index.remove('park');
    const again = new SearchIndex(index.toJSON());
    expect(again.find('merdeka')).toEqual(index.find('merdeka'));
    expect(again.size).toBe(1);
  });

  it.each(['', '{}', '{"index":[]}', 'x'])('does not take "%s" for an index', (stored) => {
    expect(() => new SearchIndex(stored)).toThrow();
  });
});
