import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { LibraryHighlights } from '../../utils/library/highlights/library-highlights';

interface HighlightsSlotProps {
  /** The saved article's id. */
  articleId: string;
  article: Article;
  load: () => Promise<LibraryHighlights>;
}

/** The place of the highlights: store and view load only where a saved article is read. */
export function HighlightsSlot({ articleId, article, load }: HighlightsSlotProps) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadAll>>>();
  useEffect(() => {
    let current = true;
    loadAll(load).then(
      (parts) => current && setLoaded(parts),
      (error: unknown) => console.error(error),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return loaded ? <loaded.ArticleHighlights store={loaded.store} articleId={articleId} article={article} /> : null;
}

async function loadAll(load: () => Promise<LibraryHighlights>) {
  const [{ ArticleHighlights }, store] = await Promise.all([import('./article-highlights'), load()]);
  return { ArticleHighlights, store };
}
