import type { Narration } from '../text/narration';
import { isCapitalised, isWord, type Token } from '../text/token';
import { blank } from './blank-reference';
import { gatherEvidence } from './gather-evidence';
import type { Reference } from './mention';
import { readRole } from './read-role';
import { readName, readRun } from './read-run';
import { headAt, roleAt, titleBeforeName } from './read-words';
import { openReading, type Reading } from './reading';

/** Finds everybody the narration points at, left to right; each token belongs to one reference at most. */
export function findReferences(narration: Narration): Reference[] {
  const reading = openReading(narration, gatherEvidence(narration));
  const found: Reference[] = [];
  narration.sentences.forEach((sentence, index) => {
    if (reading.matches(reading.lexicon.asideLeads, sentence.from)) return;
    if (isHeadline(reading.slice(sentence.from, sentence.to))) return;
    let at = sentence.from;
    while (at < sentence.to) {
      const reference = readReference(reading, at, sentence.to, index);
      if (reference) found.push(reference);
      at = Math.max(at + 1, reference?.to ?? 0);
    }
  });
  return found;
}

/** The reference that begins at `at`, if one does. */
function readReference(r: Reading, at: number, limit: number, sentence: number): Reference | null {
  const { lexicon, matches } = r;
  const token = r.at(at);
  if (!isWord(token)) return null;
  const pronoun = matches(lexicon.pronouns, at) || matches(lexicon.pluralPronouns, at);
  if (pronoun) return blank('pronoun', at, at + pronoun, sentence);
  const determiner = matches(lexicon.determiners, at);
  const head = determiner ? headAt(r, at + determiner, limit) : -1;
  if (head >= 0) return readRole(r, at, head, limit, sentence, !lexicon.definiteArticles.has(token.lower));
  if (matches(lexicon.personDeterminers, at) && r.at(at + determiner).shape === 'lower') {
    return readRole(r, at, at + determiner, limit, sentence, true);
  }
  if (titleBeforeName(r, at)) return readName(r, at, limit, sentence);
  if (roleAt(r, at)) return readRole(r, at, at, limit, sentence, false);
  return isCapitalised(token) && !lexicon.functionWords.has(token.lower) ? readRun(r, at, limit, sentence) : null;
}

/** "Obama Sees New Risk for Clinton": in a line where every longer word has a capital, capitals tell nothing. */
function isHeadline(sentence: Token[]): boolean {
  const long = sentence.filter((token) => isWord(token) && token.text.length > 3);
  const capitals = long.filter(isCapitalised).length;
  return long.length >= 5 && capitals >= 0.85 * long.length && sentence.every((token) => token.shape !== 'quote');
}
