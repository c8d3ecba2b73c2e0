import type { Speaker } from '../../utils/article/quotation';

/** How a speaker looks everywhere: in the bar, the panel, the text and the strip. */
export interface Voice {
  /** A CSS colour, from the theme's eight; the same for everyone from the ninth on. */
  colour: string;
  /** Goes with the colour, since colour alone tells colour-blind readers nothing. */
  initials: string;
}

const COLOURS = 8;
const OTHER = 'var(--voice-other)';

export const NOBODY: Voice = { colour: OTHER, initials: '?' };

/** Gives each speaker a look, in the order of the panel: who speaks most gets the first colour. */
export function assignVoices(speakers: readonly Speaker[]): Map<string, Voice> {
  return new Map(
    speakers.map(({ id, name }, index) => [
      id,
      { colour: index < COLOURS ? `var(--voice-${index + 1})` : OTHER, initials: initialsOf(name) },
    ]),
  );
}

/** First letters of the first and the last word: "Erik Setyo Santoso" -> "ES". */
export function initialsOf(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
