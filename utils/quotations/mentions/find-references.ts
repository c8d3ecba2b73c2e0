import type { Narration } from '../text/narration';
import { isCapitalised, isWord, type Sentence } from '../text/token';
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
    if (isHeadline(reading, sentence)) return;
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
  const isNew = !lexicon.definiteArticles.has(token.lower) && !lexicon.knownDeterminers.has(token.lower);
  if (head >= 0) return readRole(r, at, head, limit, sentence, isNew);
  if (matches(lexicon.personDeterminers, at) && r.at(at + determiner).shape === 'lower') {
    return readRole(r, at, at + determiner, limit, sentence, isNew);
  }
  if (determiner && !lexicon.adjectivesFirst && r.at(at + determiner).shape === 'lower') {
    // "salah satu suporter, Dimas": any noun, when a name stands behind it.
    const named = readRole(r, at, at + determiner, limit, sentence, true);
    if (named.name.length > 0) return named;
  }
  if (titleBeforeName(r, at)) return readName(r, at, limit, sentence);
  if (roleAt(r, at)) return readRole(r, at, at, limit, sentence, false);
  return isCapitalised(token) && !lexicon.functionWords.has(token.lower) ? readRun(r, at, limit, sentence) : null;
}

/** From this many longer words on, this share of capitals makes a headline. */
const HEADLINE = { words: 5, share: 0.85 };

/**
 * "Harga Cabai Naik Lagi di Pasar Baru": where every longer word has a capital, capitals tell nothing. A full stop at
 * the end shows a sentence full of names instead, in a language that does not write headlines with one.
 */
function isHeadline(r: Reading, { from, to }: Sentence): boolean {
  const sentence = r.slice(from, to);
  if (!r.lexicon.adjectivesFirst && sentence.at(-1)?.text === '.') return false;
  const long = sentence.filter((token) => isWord(token) && token.text.length > 3);
  const capitals = long.filter(isCapitalised).length;
  const spoken = sentence.some((token) => token.shape === 'quote');
  return !spoken && long.length >= HEADLINE.words && capitals >= HEADLINE.share * long.length;
}
