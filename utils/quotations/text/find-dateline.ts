import { isCapitalised, type Token } from './token';

/** Tokens of the longest dateline: "MATARAM, NTB (KANTOR BERITA LINTAS) –". */
const LONGEST = 14;
/** It stands at the article's beginning, behind a byline or two at most. */
const PARAGRAPHS = 4;
const DASH = /^[-–—]$/;
const OUTLET = /\.\p{L}{2,3}$/u;

/**
 * The index behind a dateline ("JAKARTA, Lintas.com –", "Lintas.com, Jakarta"), which is no part of the sentence that
 * begins right behind it; 0 where there is none.
 */
export function findDateline(text: string, tokens: Token[], places: ReadonlySet<string>): number {
  let paragraph = 0;
  for (let from = 0; from < tokens.length && paragraph < PARAGRAPHS; paragraph++) {
    const end = datelineEnd(text, tokens, from, places);
    if (end > 0) return end;
    from = nextParagraph(text, tokens, from);
  }
  return 0;
}

function datelineEnd(text: string, tokens: Token[], from: number, places: ReadonlySet<string>): number {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && DASH.test(token.text) && /\s/.test(text[token.start - 1] ?? '')) return behindDash(text, tokens, i);
    const outlet = OUTLET.test(token.text);
    if (outlet && tokens[i + 1]?.text === ',' && places.has(tokens[i + 2]?.lower ?? '')) {
      if (!DASH.test(tokens[i + 3]?.text ?? '')) return i + 3;
    }
    const small = outlet || DASH.test(tokens[i + 1]?.text ?? '');
    if (!isCapitalised(token) && token.shape !== 'number' && !/^[,.()/|]$/.test(token.text) && !small) break;
  }
  return 0;
}

/** The index behind one dash or two, where something that can open a sentence follows; else 0. */
function behindDash(text: string, tokens: Token[], dash: number): number {
  const end = DASH.test(tokens[dash + 1]?.text ?? '') ? dash + 2 : dash + 1;
  const next = tokens[end];
  if (!next || !/\s/.test(text[next.start - 1] ?? '')) return 0;
  return isCapitalised(next) || next.shape === 'quote' || next.shape === 'number' ? end : 0;
}

function nextParagraph(text: string, tokens: Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    if (text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start).includes('\n')) return i;
  }
  return tokens.length;
}
