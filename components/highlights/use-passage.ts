import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { TextRange } from '../../utils/article/quotation';
import type { ArticlePlaces } from '../../utils/highlight/article-places';
import { splitSentences } from '../../utils/speech/split-sentences';
import { BAR_HEIGHT } from '../reader/bar-height';
import { type DrawnHighlight, highlightAt } from './draw-highlights';
import type { Passage } from './selection-toolbar';
import { sentenceInView, stepSentence } from './sentence-steps';
import { showRange } from './show-range';
import type { PlacedHighlight } from './use-article-highlights';
import { articleBody } from './use-places';
import { useSelected } from './use-selected';

interface PassageSources {
  article: Article;
  places: ArticlePlaces | null;
  placed: readonly PlacedHighlight[];
  drawn: readonly DrawnHighlight[];
}

/** A passage that was taken up by a click on its highlight or by keyboard, and stays whatever is selected. */
type Held = Passage & { byKey?: boolean };

/** The passage that the toolbar is for: selected by mouse or finger, sentence by sentence, or a highlight clicked on. */
export function usePassage({ article: { content, metadata }, places, placed, drawn }: PassageSources) {
  const selected = useSelected(places);
  const [held, setHeld] = useState<Held | null>(null);
  const sentences = useMemo(() => splitSentences(content.text, metadata.language), [content.text, metadata.language]);
  const passage: Passage | null = held ?? (selected && { stretch: selected });
  useClickedHighlight(drawn, placed, setHeld);
  // A passage that is selected by mouse or finger: the toolbar's keys work without going there first.
  useKeysOfSelection(passage !== null && !held);

  const select = (stretch: TextRange): void => {
    const range = places?.toRange(stretch);
    if (!range) return;
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    showRange(range, 'nearest');
    setHeld({ stretch, byKey: true });
  };
  return {
    passage,
    byKey: held?.byKey === true,
    hold: (kept: Passage) => setHeld({ ...kept }),
    /** Begins with the first sentence in view. */
    startBySentence(): void {
      const topOf = (sentence: TextRange) => places?.toRange(sentence)?.getBoundingClientRect().top ?? null;
      const sentence = sentenceInView(sentences, topOf, BAR_HEIGHT);
      if (sentence) select(sentence);
    },
    step(from: TextRange, step: 1 | -1, extend: boolean): void {
      select(stepSentence(sentences, from, { step, extend }));
    },
    close(): void {
      const back = held?.byKey;
      setHeld(null);
      getSelection()?.removeAllRanges();
      if (back) document.querySelector<HTMLElement>('.article-highlights__start')?.querySelector('button')?.focus();
    },
  };
}

/** Tells of the highlight that was clicked on in the text, or of none. */
function useClickedHighlight(
  drawn: readonly DrawnHighlight[],
  placed: readonly PlacedHighlight[],
  onClick: (passage: Passage | null) => void,
): void {
  useEffect(() => {
    const look = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('.article-body')) return;
      if (event.target.closest('a, button, img') || getSelection()?.isCollapsed === false) return;
      const under = highlightAt(drawn, event.clientX, event.clientY);
      const found = placed.find(({ highlight }) => highlight.id === under?.id);
      onClick(found?.place ? { stretch: found.place, highlight: found.highlight } : null);
    };
    document.addEventListener('click', look);
    return () => document.removeEventListener('click', look);
  }, [drawn, placed, onClick]);
}

/** Hands the toolbar's keys to it while something is selected in the text and nothing else has the focus. */
function useKeysOfSelection(active: boolean): void {
  // Not after the next frame: the keys work from when the toolbar is there.
  useLayoutEffect(() => {
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
