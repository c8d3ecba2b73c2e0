import { personKey } from '../person-key';
import type { Person } from './gather-people';
import type { Identities } from './identify-people';

/** Two who may be one person. */
export interface MergeSuggestion {
  /** The better known. */
  person: Person;
  other: Person;
}

/** Suggestions given at once. */
const MOST = 30;
/** A word that more people have says nothing ("Muhammad"). */
const TOO_COMMON = 100;
/** Shorter words are initials and titles. */
const SHORTEST_WORD = 3;
/** Letters from which a word that differs in one letter is a misspelling and not another name. */
const LONG_WORD = 5;

/**
 * Pairs that may be one person under two spellings: a part of the name left out, an initial, a letter mistaken, or the
 * last name alone with the same office. Nothing is merged by itself. @param people who speaks most first.
 */
export function suggestMerges(people: readonly Person[], identities: Identities): MergeSuggestion[] {
  const named = people.map((person) => ({ person, words: personKey(person.name).split(' ').filter(Boolean) }));
  const byWord = indexWords(named);
  const seen = new Set<string>();
  const found: MergeSuggestion[] = [];
  for (const [index, one] of named.entries()) {
    for (const other of one.words.flatMap((word) => candidates(byWord.get(word)))) {
      if (other <= index || seen.has(`${index} ${other}`)) continue;
      seen.add(`${index} ${other}`);
      const two = named[other];
      if (!two || identities.areApart(one.person.key, two.person.key) || !mayBeOne(one, two)) continue;
      found.push({ person: one.person, other: two.person });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** Word of a name -> those who have it, as indices. */
function indexWords(named: readonly Named[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of named.entries()) {
    for (const word of new Set(words)) {
      if (word.length < SHORTEST_WORD) continue;
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  }
  return byWord;
}

function candidates(people: readonly number[] = []): readonly number[] {
  return people.length > TOO_COMMON ? [] : people;
}

interface Named {
  person: Person;
  words: string[];
}

function mayBeOne(one: Named, two: Named): boolean {
  const [long, short] = one.words.length >= two.words.length ? [one, two] : [two, one];
  if (short.words.length === 1) return sameOffice(long.person, short.person) && isPart(short.words, long.words);
  if (long.words.length > short.words.length) return isPart(short.words, long.words);
  return differsInOneWord(long.words, short.words);
}

/** Whether all words stand in the longer name in the same order; an initial stands for its word. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isSameWord(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return short.some((word) => word.length >= SHORTEST_WORD);
}

function isSameWord(word: string, other: string): boolean {
  return (
    word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
  );
}

function differsInOneWord(one: readonly string[], two: readonly string[]): boolean {
  const different = one.flatMap((word, i) => (word === two[i] ? [] : [[word, two[i] ?? ''] as const]));
  const [pair] = different;
  if (!pair || different.length !== 1) return different.length === 0;
  return isSameWord(...pair) || (Math.min(pair[0].length, pair[1].length) >= LONG_WORD && isOneLetterOff(...pair));
}

/** One letter more, less, other, or two exchanged. */
function isOneLetterOff(one: string, two: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, two.length) - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const [restOne, restTwo] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  if (restOne.length <= 1 && restTwo.length <= 1) return true;
  return restOne.length === 2 && restTwo.length === 2 && restOne[0] === restTwo[1] && restOne[1] === restTwo[0];
}

function sameOffice(one: Person, two: Person): boolean {
  return one.role !== '' && personKey(one.role) === personKey(two.role);
}
