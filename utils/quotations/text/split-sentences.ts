import type { Lexicon } from '../lexicon/lexicon';
import { findDateline } from './find-dateline';
import { isCapitalised, isWord, type Sentence, type Token } from './token';

const STOPS = new Set(['.', '!', '?', '…']);

/** Whether the gap between two tokens holds a blank line. */
function isBlankLine(text: string, left: Token, right: Token): boolean {
  if (right.start - left.end < 2) return false;
  const gap = text.slice(left.end, right.start);
  return gap.includes('\n') && /\n\s*\n/.test(gap);
}

/** Whether the speech that `quote` stands for ends its sentence: “… sudah selesai.” Wahyu pulang. */
function endsSentence(text: string, quote: Token): boolean {
  return /[.!?…]["”'’»]*\s*$/.test(text.slice(Math.max(quote.start, quote.end - 6), quote.end));
}

/** Whether a new line begins with what may open a sentence. */
function isNewLine(text: string, left: Token, right: Token): boolean {
  const opens = isCapitalised(right) || right.shape === 'quote';
  return opens && text.slice(left.end, right.start).includes('\n');
}

/** Words of a name before the verb in “…?” Senator Ann Lee asked. */
const LONGEST_TAG = 8;

/** Whether a tag with its speaker first begins at `index`: “…?” Ann Lee asked. */
function opensTag(tokens: Token[], index: number, cues: Cues): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + LONGEST_TAG); i++) {
    const token = tokens[i];
    if (!token || !isWord(token)) return false;
    if (token.shape === 'lower') return cues.get(token.lower)?.forms.includes('active') ?? false;
  }
  return false;
}

/** “…”. Tegas Wahyu.: the tag behind a full stop that belongs to the quotation. */
function isCapitalTag(tokens: Token[], index: number, cues: Cues): boolean {
  const right = tokens[index + 1];
  if (!right || tokens[index - 1]?.shape !== 'quote' || !STOPS.has(tokens[index]?.text ?? '')) return false;
  const forms = cues.get(right.lower)?.forms;
  return forms?.includes('clitic') || ((forms?.includes('tag') ?? false) && isCapitalised(tokens[index + 2] ?? right));
}

function isBoundary(text: string, left: Token, right: Token): boolean {
  const opens = isCapitalised(right) || right.shape === 'quote' || right.shape === 'number';
  if (isNewLine(text, left, right)) return true;
  if (STOPS.has(left.text)) return opens || /[([“"‘]/.test(right.text);
  if (left.shape === 'quote') return (isCapitalised(right) || right.shape === 'quote') && endsSentence(text, left);
  return false;
}

type Cues = ReadonlyMap<string, { forms: readonly string[] }>;

/** Cuts the narration into sentences. A tag behind a quotation stays in the quotation's sentence; a dateline is left out. */
export function splitSentences(text: string, tokens: Token[], { cues, places }: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  const dateline = findDateline(text, tokens, places);
  let from = 0;
  let paragraph = 0;
  tokens.forEach((left, index) => {
    const right = tokens[index + 1];
    const newParagraph = right !== undefined && isBlankLine(text, left, right);
    const tagged = left.shape === 'quote' && /[?!]/.test(text[left.end - 2] ?? '') && opensTag(tokens, index + 1, cues);
    const behindDateline = index + 1 === dateline;
    const joined = tagged || isCapitalTag(tokens, index, cues);
    if (right && !newParagraph && !behindDateline && (joined || !isBoundary(text, left, right))) return;
    if (!behindDateline) sentences.push({ from, to: index + 1, paragraph });
    from = index + 1;
    if (newParagraph) paragraph++;
  });
  return sentences;
}
