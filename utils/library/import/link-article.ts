import type { Article } from '../../article/article';
import type { ImportedLink } from './imported-link';

/** An article of which only the link is known; it has no text until the reader reads the page. */
export function linkArticle({ url, title }: ImportedLink): Article {
  return {
    metadata: { url, title, byline: [], initials: [], language: '', direction: 'ltr', tags: [] },
    content: { tree: { type: 'root', children: [] }, text: '' },
    ...{ quotations: [], speakers: [], removals: [] },
    completeness: { complete: false, nextPages: [] },
  };
}
