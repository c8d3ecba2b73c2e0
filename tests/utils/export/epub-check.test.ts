import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import { articlesToEpub } from '../../../utils/export/articles-to-epub';
import { sampleArticle } from '../sample-article';
import { BOOKS } from './books';
import { TEXTS } from './texts';

describe('by the rules of epubcheck, a book', () => {
  it.each(BOOKS)('with %s is valid', async (_, sources) => {
    const bytes = articlesToEpub(sources, TEXTS, { title: 'Koleksi & lain', modified: 0 });
    const { messages } = await EpubCheck.validate(bytes);
    const faults = messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity));
    expect(faults.map(({ id, message, location }) => `${id} ${message} ${JSON.stringify(location)}`)).toEqual([]);
  });

  it('that is damaged is not', async () => {
    const bytes = articlesToEpub([{ article: sampleArticle() }], TEXTS, { title: 'x', modified: 0 });
    expect((await EpubCheck.validate(bytes.slice(0, 500))).valid).toBe(false);
  });
});
