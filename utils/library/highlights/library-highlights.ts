import type { Anchor } from '../../highlight/anchor';
import { addressKey } from '../address-key';
import { newArticleId } from '../article-id';
import type { ArticleStore } from '../article-store';
import type { ReadModel } from '../read-model';
import {
  changeHighlight,
  type HighlightChange,
  type HighlightColour,
  type ReaderHighlight,
  toHighlight,
} from './highlight';

export interface NewHighlight {
  /** The saved article, and the address that it was read at. */
  articleId: string;
  url: string;
  anchor: Anchor;
  colour: HighlightColour;
  note?: string;
}

/** What the reader marked in saved articles. */
export interface LibraryHighlights {
  /** Of all versions of the article at an address, in the order of making. */
  of(url: string): Promise<ReaderHighlight[]>;
  /** Of the whole library, in the order of making. */
  all(): Promise<ReaderHighlight[]>;
  /** Resolves after the write was committed. */
  add(highlight: NewHighlight): Promise<ReaderHighlight>;
  /** `removed` can be set back; an unknown id is passed over. */
  change(id: string, change: HighlightChange): Promise<void>;
}

/** @param announce tells which articles' highlights changed. */
export function libraryHighlights(
  store: ArticleStore,
  view: ReadModel,
  announce: (articleIds: string[]) => void,
): LibraryHighlights {
  return {
    of: (url) => view.highlightsOf(addressKey(url)),
    all: () => view.highlights(),
    async add({ articleId, url, anchor, colour, note = '' }) {
      const at = Date.now();
      const id = newArticleId(at);
      const record = changeHighlight(
        {
          ...{ schema: 1, articleId, addressKey: addressKey(url), anchor },
          ...{ colour: { value: colour, at }, note: { value: '', at }, removed: { value: false, at } },
        },
        { note },
        at,
      );
      await store.highlights.add([{ id, record }]);
      announce([articleId]);
      return toHighlight(id, record);
    },
    async change(id, change) {
      const changed = await store.highlights.edit(id, (record) => changeHighlight(record, change, Date.now()));
      if (changed) announce([changed.articleId]);
    },
  };
}
