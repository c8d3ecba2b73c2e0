import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from '../spans/span';
import { splitSentences } from './split-sentences';
import { END, isWord, type Sentence, type Token } from './token';
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

const openers = new WeakMap<Lexicon, Set<string>>();

/** The first words of all two-word entries, so that most words need not be looked up in pairs. */
function pairOpeners(lexicon: Lexicon): Set<string> {
  let firsts = openers.get(lexicon);
  if (!firsts) {
    const lists: unknown[] = Object.values(lexicon);
    const entries = lists.flatMap((list) => (list instanceof Set ? [...list].map(String) : []));
    firsts = new Set(entries.filter((entry) => entry.includes(' ')).map((entry) => entry.split(' ')[0] ?? ''));
    openers.set(lexicon, firsts);
  }
  return firsts;
}

export function readNarration(text: string, spans: Span[], lexicon: Lexicon): Narration {
  const tokens = tokenise(text, spans, lexicon.abbreviations);
  const at = (index: number) => tokens[index] ?? END;
  const firsts = pairOpeners(lexicon);
  const matches = (list: ReadonlySet<string>, index: number) => {
    const token = at(index);
    if (!isWord(token)) return 0;
    if (firsts.has(token.lower) && list.has(`${token.lower} ${at(index + 1).lower}`)) return 2;
    return list.has(token.lower) ? 1 : 0;
  };
  return { text, lexicon, spans, tokens, sentences: splitSentences(text, tokens, lexicon), at, matches };
}
