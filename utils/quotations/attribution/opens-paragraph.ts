import type { Narration } from '../text/narration';

/** Whether the sentence with that index is the first of its paragraph. */
export function opensParagraph({ sentences }: Narration, index: number): boolean {
  return sentences[index - 1]?.paragraph !== sentences[index]?.paragraph;
}
