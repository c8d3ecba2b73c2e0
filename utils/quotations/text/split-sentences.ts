import { isCapitalised, isWord, type Sentence, type Token } from './token';

const STOPS = new Set(['.', '!', '?', '…']);

/** Whether the gap between two tokens holds a blank line. */
function isBlankLine(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start);
  return gap.includes('\n') && /\n\s*\n/.test(gap);
}

/** Whether the speech that `quote` stands for ends its sentence: “… sudah selesai.” Wahyu pulang. */
function endsSentence(text: string, quote: Token): boolean {
  return /[.!?…]["”'’»]*\s*$/.test(text.slice(Math.max(quote.start, quote.end - 6), quote.end));
}

function isBoundary(text: string, left: Token, right: Token): boolean {
  const opens = isCapitalised(right) || right.shape === 'quote' || right.shape === 'number';
  if (STOPS.has(left.text)) return opens || !isWord(right);
  if (left.shape === 'quote') return (isCapitalised(right) || right.shape === 'quote') && endsSentence(text, left);
  return false;
}

/** Cuts the narration into sentences. A tag behind a quotation stays in the quotation's sentence. */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  tokens.forEach((left, index) => {
    const right = tokens[index + 1];
    const newParagraph = right !== undefined && isBlankLine(text, left, right);
    if (right && !newParagraph && !isBoundary(text, left, right)) return;
    sentences.push({ from, to: index + 1, paragraph });
    from = index + 1;
    if (newParagraph) paragraph++;
  });
  return sentences;
}
