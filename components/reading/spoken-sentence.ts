import type { TextRange } from '../../utils/article/quotation';
import { articlePlaces } from '../../utils/highlight/article-places';
import { scrollBehavior } from '../../utils/highlight/scroll-behavior';
import { BAR_HEIGHT } from '../reader/bar-height';
import { lastAbove } from './last-above';

/** The name that the style sheet knows the sentence by. */
const HIGHLIGHT = 'spoken-sentence';

/** CSS pixels that the player takes of the window. */
const PLAYER = 96;

/** The drawn article, as far as reading aloud needs it. Looked for anew each time: the reader may put parts back. */
function articleText(): HTMLElement | null {
  return document.getElementById('article-text');
}

/** Marks a sentence without touching the article; where the browser has no such marks, nothing is marked. */
export function markSentence(text: string, sentence: TextRange): Range | null {
  const root = articleText();
  const range = (root && articlePlaces(root, text)?.toRange(sentence)) ?? null;
  if (range && typeof Highlight !== 'undefined') CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  return range;
}

export function unmarkSentence(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(HIGHLIGHT);
}

/** Whether some of it is between bar and player: the reader follows the voice and has not gone elsewhere. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > BAR_HEIGHT && top < innerHeight - PLAYER;
}

/** Scrolls where the sentence is not wholly in view: to the upper third, so that the next ones follow below. */
export function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= BAR_HEIGHT && bottom <= innerHeight - PLAYER) return;
  const distance = top - innerHeight / 3;
  scrollBy({ top: distance, behavior: scrollBehavior(distance) });
}

/** The sentence to begin with: the one that is selected, else the first one in view. */
export function firstSentence(text: string, sentences: readonly TextRange[]): number {
  const root = articleText();
  const places = root && articlePlaces(root, text);
  if (!places) return 0;
  const selection = getSelection();
  const chosen = selection && !selection.isCollapsed ? places.toStretch(selection.getRangeAt(0)) : null;
  const selected = chosen ? sentences.findIndex(({ end }) => end > chosen.start) : -1;
  if (selected !== -1) return selected;
  if (scrollY === 0) return 0;
  const topOf = (index: number): number => {
    const sentence = sentences[index];
    return (sentence && places.toRange(sentence)?.getBoundingClientRect().top) ?? 0;
  };
  return (lastAbove(sentences.length, topOf, BAR_HEIGHT - 1) + 1) % Math.max(1, sentences.length);
}
