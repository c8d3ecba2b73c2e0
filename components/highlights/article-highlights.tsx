import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import type { HighlightColour } from '../../utils/library/highlights/highlight';
import type { LibraryHighlights } from '../../utils/library/highlights/library-highlights';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { MarkedPassages } from './marked-passages';
import { SelectionToolbar } from './selection-toolbar';
import { showRange } from './show-range';
import { useArticleHighlights } from './use-article-highlights';
import { useDrawnHighlights } from './use-drawn-highlights';
import { usePassage } from './use-passage';
import { usePlaces } from './use-places';
import './article-highlights.css';

interface ArticleHighlightsProps {
  store: LibraryHighlights;
  articleId: string;
  article: Article;
}

/** What the reader marked in a saved article: drawn over its text, listed beside it, and the toolbar for more. */
export function ArticleHighlights({ store, articleId, article }: ArticleHighlightsProps) {
  const { placed, failed, add, change, undo } = useArticleHighlights(store, articleId, article);
  const places = usePlaces(article.content.text);
  const drawn = useDrawnHighlights(placed, places);
  const { passage, byKey, hold, startBySentence, step, close } = usePassage({ article, places, placed, drawn });
  const [usual, setUsual] = useState<HighlightColour>('yellow');

  return (
    <section class="article-highlights" aria-label={i18n.t('highlights.title')}>
      <h2>{placed.length > 0 ? i18n.t('highlights.count', placed.length) : i18n.t('highlights.title')}</h2>
      {placed.length === 0 && <p class="article-highlights__soft">{i18n.t('highlights.how')}</p>}
      <MarkedPassages
        placed={placed}
        metadata={article.metadata}
        onShow={({ place }) => {
          const range = place && places?.toRange(place);
          if (range) showRange(range, 'center');
        }}
        onChange={(id, changed) => void change(id, changed)}
      />
      <p class="article-highlights__start">
        <Button
          label={i18n.t('highlights.bySentence')}
          icon="highlight"
          look="quiet"
          size="small"
          // Until the text is drawn there is no sentence to begin with.
          disabled={!places}
          onClick={startBySentence}
        />
        {undo && (
          <Button label={i18n.t('highlights.undo')} icon="undo" look="quiet" size="small" onClick={() => void undo()} />
        )}
      </p>
      {failed && (
        <Notice icon="alert" tone="alert">
          {i18n.t('highlights.failed')}
        </Notice>
      )}
      {passage && (
        <SelectionToolbar
          passage={passage}
          usual={usual}
          rectOf={(stretch) => places?.toRange(stretch)?.getBoundingClientRect()}
          focus={byKey}
          onAdd={(colour, note) => {
            setUsual(colour);
            void add(passage.stretch, colour, note);
          }}
          onChange={(id, changed) => void change(id, changed)}
          onStep={(direction, extend) => step(passage.stretch, direction, extend)}
          onWriting={() => hold(passage)}
          onClose={close}
        />
      )}
    </section>
  );
}
