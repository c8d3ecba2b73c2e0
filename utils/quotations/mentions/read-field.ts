import type { Lexicon } from '../lexicon/lexicon';
import { isCapitalised, isWord } from '../text/token';
import { roleAt } from './read-words';
import type { Reading } from './reading';

/*
 * Where adjectives stand first, what an office is about stands behind it: "president | of the county teachers'
 * association".
 */

/** "…, a professor | of glaciology": whether the noun before `from` opens a description behind a comma. */
export function isAppositive({ at, lexicon }: Reading, from: number): boolean {
  for (let i = from - 1; i > from - 7; i--) {
    const { lower, text } = at(i);
    if (text === ',') return true;
    if (!isWord(at(i)) || lexicon.cues.has(lower)) return false;
  }
  return false;
}

/** Whether a field of work may open with the word: "of the opposition", "for his family". */
function opensWith(word: string, { definiteArticles, indefiniteArticles, possessives }: Lexicon): boolean {
  return definiteArticles.has(word) || indefiniteArticles.has(word) || possessives.has(word);
}

/** Whether a noun in small letters stands at `index`, and no verb: "of | the county association". */
export function opensField({ at, lexicon }: Reading, index: number): boolean {
  const noun = at(opensWith(at(index).lower, lexicon) ? index + 1 : index);
  if (noun.shape === 'number' || lexicon.counts.has(noun.lower)) return true;
  if (noun.shape !== 'lower' || lexicon.functionWords.has(noun.lower)) return false;
  // "head of marketing", but "accused nations of relying too much"
  const behind = at(noun === at(index) ? index + 1 : index + 2);
  if (noun === at(index) && lexicon.isParticiple(noun.lower) && isWord(behind) && !lexicon.placeLinks.has(behind.lower))
    return false;
  return !lexicon.cues.has(noun.lower) && !lexicon.adverbs.has(noun.lower);
}

/** "The former leader | delivers a speech": where adjectives stand first, a small word right behind a noun for somebody is a verb. */
export function isVerbBehind(r: Reading, from: number, index: number): boolean {
  if (!r.lexicon.adjectivesFirst || isAppositive(r, from) || isRoleSoon(r, index)) return false;
  for (let i = index - 1; i >= from; i--) if (r.lexicon.roleLinks.has(r.at(i).lower)) return false;
  return true;
}

/** "chief | commercial officer" */
function isRoleSoon(r: Reading, index: number): boolean {
  for (let i = index; i < index + 3 && r.at(i).shape === 'lower'; i++) if (roleAt(r, i) > 0) return true;
  return false;
}

/** "of | the | county", "mother of | two": the words that open a field behind its link. */
export function isInsideField({ at, lexicon }: Reading, index: number): boolean {
  const { lower } = at(index);
  if (!lexicon.adjectivesFirst || !(opensWith(lower, lexicon) || lexicon.counts.has(lower))) return false;
  return lexicon.roleLinks.has(at(index - 1).lower);
}

/** "Brewster | & Pike", "the teachers | ' association", "Pham | 's Kitchen" */
export function joinsInside({ at, lexicon }: Reading, index: number): boolean {
  const { text } = at(index);
  if (!lexicon.adjectivesFirst) return false;
  if (text === '&') return isCapitalised(at(index - 1)) && isCapitalised(at(index + 1));
  const isMark = /^['’]$/.test(text);
  if (isMark) return isWord(at(index + 1)) && !lexicon.functionWords.has(at(index + 1).lower);
  return text === 's' && /^['’]$/.test(at(index - 1).text) && isWord(at(index + 1));
}

/** "at the Sumber | market,": a noun behind a name that "the" shows to be no person, up to the next mark. */
export function isNamedAfter({ at, lexicon }: Reading, index: number): boolean {
  if (!lexicon.adjectivesFirst || !isCapitalised(at(index - 1))) return false;
  let from = index - 1;
  while (isCapitalised(at(from - 1))) from--;
  const isNoun = !lexicon.functionWords.has(at(index).lower) && !lexicon.isVerb(at(index).lower);
  return isNoun && lexicon.definiteArticles.has(at(from - 1).lower);
}
