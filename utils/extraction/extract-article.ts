import { Readability } from '@mozilla/readability';
import type { Metadata } from '../article/metadata';
import { ReadError } from '../article/read-error';
import type { PageCopy } from '../page/copy-page';

/** Main content as it lies in the page, and what the page says about it. */
export interface RawArticle {
  metadata: Metadata;
  body: Element;
}

/**
 * Finds the main content and the metadata of a copied page.
 * @throws {ReadError} where the page holds no article.
 */
export function extractArticle(copy: PageCopy): RawArticle {
  const found = new Readability<Element>(copy.document, {
    serializer: (node) => node as Element,
    keepClasses: true,
  }).parse();
  if (!found?.content) throw new ReadError('not-article');
  return {
    body: found.content,
    metadata: {
      url: copy.url,
      title: found.title ?? '',
      byline: found.byline ? [found.byline] : [],
      initials: [],
      language: found.lang?.slice(0, 2) ?? '',
      direction: found.dir === 'rtl' ? 'rtl' : 'ltr',
      tags: [],
    },
  };
}
