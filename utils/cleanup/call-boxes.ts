import type { Line } from './collect-lines';
import { isSentence } from './line-shape';

const BOXES = 'aside, section, figure, div';
/** Lines of a box that calls for something; a longer one is the article's own. */
const MOST_LINES = 6;
/** Share of its text that a call must be before the rest goes with it. */
const CALL_SHARE = 0.5;

/** The lines of each small box within the text, as it stands before anything is taken out. */
export function smallBoxes(lines: readonly Line[]): Line[][] {
  const boxes = new Map<Element, Line[]>();
  for (const line of lines) {
    const box = line.block.closest(BOXES);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), line]);
  }
  return [...boxes.values()].filter((box) => box.length > 1 && box.length <= MOST_LINES);
}

/**
 * What goes along with a call for a subscription or a gift: the heading above it, the button, the small print. Empty
 * for a box that holds anything to read besides.
 * @param calls the lines that were taken out as such.
 */
export function restOfCall(box: readonly Line[], calls: ReadonlySet<Line>): Line[] {
  const length = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);
  const rest = box.filter((line) => !line.removed && !line.isPicture);
  const isCall = length(box.filter((line) => calls.has(line))) >= CALL_SHARE * length(box);
  return isCall && rest.every((line) => !line.isProse && !isSentence(line.text)) ? rest : [];
}
