import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { TextRange } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import type { HighlightColour } from '../../utils/library/highlights/highlight';
import type { LibraryHighlights } from '../../utils/library/highlights/library-highlights';
import { splitSentences } from '../../utils/speech/split-sentences';
import { inLanguage } from '../article/in-language';
import { BAR_HEIGHT } from '../reader/bar-height';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { type DrawnHighlight, drawHighlights, highlightAt } from './draw-highlights';
import { HighlightEntry } from './highlight-entry';
import { type Passage, SelectionToolbar } from './selection-toolbar';
import { sentenceInView, stepSentence } from './sentence-steps';
import { showRange } from './show-range';
import { useArticleHighlights } from './use-article-highlights';
import { articleBody, usePlaces } from './use-places';
import { useSelected } from './use-selected';
import './article-highlights.css';

interface ArticleHighlightsProps {
  store: LibraryHighlights;
  articleId: string;
  article: Article;
}

/** In the page's address: the highlight to show. */
const HASH = '#mark-';

/** What the reader marked in a saved article: drawn over its text, listed beside it, and the toolbar for more. */
export function ArticleHighlights({ store, articleId, article }: ArticleHighlightsProps) {
  const { content, metadata } = article;
  const { placed, failed, add, change, undo } = useArticleHighlights(store, articleId, article);
  const places = usePlaces(content.text);
  const selected = useSelected(places);
  const [held, setHeld] = useState<(Passage & { byKey?: boolean }) | null>(null);
  const [usual, setUsual] = useState<HighlightColour>('yellow');
  const sentences = useMemo(() => splitSentences(content.text, metadata.language), [content.text, metadata.language]);
  const drawn = useMemo(
    () =>
      placed.flatMap(({ highlight: { id, colour }, place }): DrawnHighlight[] => {
        const range = place && places?.toRange(place);
        return range ? [{ id, colour, range }] : [];
      }),
    [placed, places],
  );
  useEffect(() => drawHighlights(drawn), [drawn]);
  useEffect(() => () => drawHighlights([]), []);
  useShownByAddress(drawn);

  useEffect(() => {
    const look = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('.article-body')) return;
      if (event.target.closest('a, button, img') || getSelection()?.isCollapsed === false) return;
      const under = highlightAt(drawn, event.clientX, event.clientY);
      const found = placed.find(({ highlight }) => highlight.id === under?.id);
      setHeld(found?.place ? { stretch: found.place, highlight: found.highlight } : null);
    };
    document.addEventListener('click', look);
    return () => document.removeEventListener('click', look);
  }, [drawn, placed]);

  const select = (stretch: TextRange): void => {
    const range = places?.toRange(stretch);
    if (!range) return;
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    showRange(range, 'nearest');
    setHeld({ stretch, byKey: true });
  };
  const startBySentence = (): void => {
    const topOf = (sentence: TextRange) => places?.toRange(sentence)?.getBoundingClientRect().top ?? null;
    const sentence = sentenceInView(sentences, topOf, BAR_HEIGHT);
    if (sentence) select(sentence);
  };
  const close = (): void => {
    const back = held?.byKey;
    setHeld(null);
    getSelection()?.removeAllRanges();
    if (back) document.querySelector<HTMLElement>('.article-highlights__start')?.querySelector('button')?.focus();
  };
  const passage = held ?? (selected && { stretch: selected });
  // A passage that is selected by mouse or finger: the toolbar's keys work without going there first.
  useKeysOfSelection(passage !== null && !held);

  return (
    <section class="article-highlights" aria-label={i18n.t('highlights.title')}>
      <h2>{placed.length > 0 ? i18n.t('highlights.count', placed.length) : i18n.t('highlights.title')}</h2>
      {placed.length === 0 && <p class="article-highlights__soft">{i18n.t('highlights.how')}</p>}
      <ul>
        {placed.map(({ highlight, place }) => (
          <HighlightEntry
            key={highlight.id}
            highlight={highlight}
            onChange={(changed) => void change(highlight.id, changed)}
          >
            {place ? (
              <button
                type="button"
                class="highlight-entry__passage"
                {...inLanguage(metadata)}
                onClick={() => {
                  const range = places?.toRange(place);
                  if (range) showRange(range, 'center');
                }}
              >
                {highlight.anchor.exact}
              </button>
            ) : (
              <p class="highlight-entry__passage">
                {highlight.anchor.exact} <em>{i18n.t('highlights.notHere')}</em>
              </p>
            )}
          </HighlightEntry>
        ))}
      </ul>
      <p class="article-highlights__start">
        <Button
          label={i18n.t('highlights.bySentence')}
          icon="highlight"
          look="quiet"
          size="small"
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
          focus={held?.byKey === true}
          onAdd={(colour, note) => {
            setUsual(colour);
            void add(passage.stretch, colour, note);
          }}
          onChange={(id, changed) => void change(id, changed)}
          onStep={(step, extend) => select(stepSentence(sentences, passage.stretch, { step, extend }))}
          onWriting={() => setHeld({ ...passage })}
          onClose={close}
        />
      )}
    </section>
  );
}

/** Goes to the highlight that the page's address names, once it is drawn. */
function useShownByAddress(drawn: readonly DrawnHighlight[]): void {
  const [wanted, setWanted] = useState(() => (location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : ''));
  useEffect(() => {
    const found = drawn.find(({ id }) => id === wanted);
    if (!found) return;
    setWanted('');
    showRange(found.range, 'center');
  }, [drawn, wanted]);
}

/** Hands the toolbar's keys to it while something is selected in the text and nothing else has the focus. */
function useKeysOfSelection(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const hand = (event: KeyboardEvent): void => {
      const toolbar = document.querySelector('.selection-toolbar');
      const { activeElement } = document;
      const free = activeElement === document.body || activeElement === articleBody();
      if (!toolbar || !free || !/^(?:[1-4n]|Escape)$/i.test(event.key)) return;
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      toolbar.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, ctrlKey, altKey, metaKey }));
      event.preventDefault();
    };
    document.addEventListener('keydown', hand);
    return () => document.removeEventListener('keydown', hand);
  }, [active]);
}
