import type { Span } from '../spans/span';
import type { Shape, Token } from './token';

/**
 * A word with what may stand inside it (Covid-19, d'Kross, S.H, Kompas.com, 12.30), a nickname between two names (Jim
 * “The Bishop” Crotty), or one mark.
 */
const PIECE =
  /["“‘](?<=\p{Lu}[\p{L}.-]* .)\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}["”’](?= \p{Lu})|\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{Lu}\p{Ll}{0,2}(?:\.\p{Lu}\p{L}{0,3})+\.?(?!\p{L})|[\p{L}\p{N}@#][\p{L}\p{M}\p{N}_]*(?:(?:[-'’/&@]|\.(?=\p{Ll}|\p{N}|(?:CO|COM|ID|NET|ORG|TV)(?!\p{L}))|,(?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|[^\s\p{L}\p{N}]/gu;

/** The 's of "Trump's" is no part of the name, nor the 've of "I've" of the pronoun. */
const POSSESSIVE = /(?<=\p{L})['’](?:s|ve|ll|re|m|d)$/u;

/** al-Khatib, d'Angelo: a name that begins with a small particle. */
const PARTICLED = /^(?:a[dlnrstz]|el|ash|d|l|dell|t)[-'’]\p{Lu}/u;

const NICKNAME = /^["“‘]./u;

const APOSTROPHE = /['’]/;

const MARK = /[^\p{L}\p{N}@#]/u;

function shapeOf(word: string): Shape {
  const first = word.charAt(0);
  if (NICKNAME.test(word)) return 'title';
  if (first >= 'a' && first <= 'z') return PARTICLED.test(word) ? 'title' : 'lower';
  if (/\p{N}/u.test(first)) return 'number';
  if (!/[\p{L}@#]/u.test(first)) return 'punctuation';
  if (/^\p{Lu}$|^(?:\p{Lu}\.)+$/u.test(word)) return 'initial';
  if (!/\p{Lu}/u.test(first)) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'title';
}

function token(text: string, start: number, abbreviations: ReadonlySet<string>, source: string): Token {
  if (text.length === 1 && MARK.test(text)) {
    return { start, end: start + 1, text, lower: text, shape: 'punctuation', span: -1 };
  }
  const shape = shapeOf(text);
  const dotted = source[start + text.length] === '.' && !text.endsWith('.');
  // "siswa kelas V.": what ends a paragraph is no initial.
  const behind = source.slice(start + text.length, start + text.length + 8);
  const mayGoOn = dotted && behind.length > 1 && !/^\.[^\S\n]*\n/.test(behind);
  const absorbs = mayGoOn && (shape === 'initial' || abbreviations.has(text.toLowerCase()));
  const word = absorbs ? `${text}.` : text;
  return { start, end: start + word.length, text: word, lower: word.toLowerCase().replace(/’/g, "'"), shape, span: -1 };
}

/**
 * Cuts the narration into tokens; every span of `quoted` becomes one `quote` token.
 * `abbreviations` are words (lower case, without dot) that keep the dot behind them: "drs", "mr".
 */
export function tokenise(text: string, quoted: Span[], abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const scan = (from: number, to: number) => {
    PIECE.lastIndex = from;
    for (let hit = PIECE.exec(text); hit && hit.index < to; hit = PIECE.exec(text)) {
      const word = APOSTROPHE.test(hit[0]) ? hit[0].replace(POSSESSIVE, '') : hit[0];
      const piece = token(word, hit.index, abbreviations, text);
      tokens.push(piece);
      PIECE.lastIndex = piece.end;
    }
  };
  let at = 0;
  quoted.forEach((span, index) => {
    scan(at, span.outerStart);
    tokens.push({ start: span.outerStart, end: span.outerEnd, text: '', lower: '', shape: 'quote', span: index });
    at = span.outerEnd;
  });
  scan(at, text.length);
  return tokens;
}
