import { type Anchor, describeAnchor } from '../../highlight/anchor';
import { findAnchor } from '../../highlight/find-anchor';
import { newArticleId } from '../article-id';
import type { StoredArticle } from '../article-store';
import { type HighlightDocument, LONGEST_NOTE } from '../highlights/highlight';
import type { Identified } from '../record-store';
import type { ImportedLink } from './imported-link';
import type { ImportedMark } from './read-highlight-notes';

/** What was marked in another program, at its place where the text has it; else it is kept with its words alone. */
export function importedHighlights(
  { marks = [] }: ImportedLink,
  { id, documents: { article, content } }: { id: string; documents: StoredArticle },
): Identified<HighlightDocument>[] {
  const at = article.savedAt;
  return marks.map((mark) => ({
    id: newArticleId(at),
    record: {
      schema: 1,
      articleId: id,
      addressKey: article.addressKey,
      anchor: anchorOf(mark, content.content.text),
      colour: { value: 'yellow', at },
      note: { value: mark.note.slice(0, LONGEST_NOTE), at },
      removed: { value: false, at },
    },
  }));
}

function anchorOf({ quote }: ImportedMark, text: string): Anchor {
  const alone = { exact: quote, prefix: '', suffix: '', start: 0 };
  const place = findAnchor(text, alone);
  return place ? describeAnchor(text, place) : alone;
}
