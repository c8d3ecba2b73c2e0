import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from '../spans/span';
import { splitSentences } from './split-sentences';
import { END, type Sentence, type Token } from './token';
import { tokenise } from './tokenise';

/** The article as its writer tells it: words and sentences, with each stretch of speech folded into one token. */
export interface Narration {
  text: string;
  lexicon: Lexicon;
  /** The folded spans; `Token.span` is an index into it. */
  spans: Span[];
  tokens: Token[];
  sentences: Sentence[];
  /** The token at `index`, or an `end` token outside the text. */
  at(index: number): Token;
  /** The one- or two-word entry of `list` that begins at `index`: its length in tokens, 0 for none. */
  matches(list: ReadonlySet<string>, index: number): number;
}

export function readNarration(text: string, spans: Span[], lexicon: Lexicon): Narration {
  const tokens = tokenise(text, spans, lexicon.abbreviations);
  const at = (index: number) => tokens[index] ?? END;
  const matches = (list: ReadonlySet<string>, index: number) => {
    const first = at(index).lower;
    if (first === '') return 0;
    if (list.has(`${first} ${at(index + 1).lower}`)) return 2;
    return list.has(first) ? 1 : 0;
  };
  return { text, lexicon, spans, tokens, sentences: splitSentences(text, tokens, lexicon.cues), at, matches };
}
