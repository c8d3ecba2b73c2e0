import { isCapitalised, isWord, type Token } from '../text/token';
import type { Reading } from './reading';

/** Words before an office that belong to it. */
const MOST_BEFORE = 4;

/** "Public Works | Director Ann Lee", "said company | spokesman Jack Reeve": the token with which the words before an office begin. */
export function roleOpening(r: Reading, from: number): number {
  const { evidence, lexicon } = r;
  if (!lexicon.adjectivesFirst) return from;
  const lists = [
    lexicon.functionWords,
    lexicon.cues,
    lexicon.adverbs,
    lexicon.titles,
    lexicon.givenNames,
    evidence.person,
  ];
  const isFree = ({ lower }: Token) =>
    !lists.some((list) => list.has(lower)) && !lexicon.isVerb(lower) && lower !== 's';
  let opening = from;
  if (r.starts.has(from)) return from;
  while (
    !r.starts.has(opening) &&
    from - opening < MOST_BEFORE &&
    isCapitalised(r.at(opening - 1)) &&
    isFree(r.at(opening - 1))
  )
    opening--;
  const phrase = phraseOpening(r, from, isFree);
  if (phrase < opening) return phrase;
  if (opening < from || r.at(from - 1).shape !== 'lower' || !isFree(r.at(from - 1))) return opening;
  const lead = r.at(from - 2);
  const isMark = lead.shape === 'punctuation' || lead.text === 's';
  return isMark || lexicon.cues.has(lead.lower) ? from - 1 : from;
}

/** "Greens mining | spokeswoman Jo Lee", "Year 11 | student": words of all kinds between a mark, a verb of saying or the start and the office. */
function phraseOpening(r: Reading, from: number, isFree: (token: Token) => boolean): number {
  for (let i = from - 1; i >= from - MOST_BEFORE; i--) {
    const token = r.at(i);
    if (token.shape !== 'number' && !(isWord(token) && isFree(token))) return from;
    const before = r.at(i - 1);
    const isMark = before.shape === 'quote' || (before.shape === 'punctuation' && !/^['’]$/.test(before.text));
    if (r.starts.has(i) || isMark || r.lexicon.cues.has(before.lower)) return i;
  }
  return from;
}
