import type { Lexicon } from '../lexicon/lexicon';
import { opensParagraph } from './opens-paragraph';
import type { Telling } from './telling';

/**
 * "Ann stood up. “…,” she said.": the subject of the sentence before, in its paragraph or as one who spoke already; -1 for
 * nobody. @param sentence index of the one that tells of speech. @param words what is said, where a pronoun is in the verb.
 */
export function actorBefore(telling: Telling, sentence: number, words = ''): number {
  const { cast, last, lexicon, narration, spoken, subject } = telling;
  if (subject?.sentence !== sentence - 1 || (last?.sentence ?? -1) >= subject.sentence) return -1;
  const { isNew, isToldAbout, person } = subject;
  if (isToldAbout) return -1;
  if (spoken.has(person)) return person;
  // Whom the article has told about before is told about on where the words are about somebody else.
  const isIntroduced = isNew || ((cast[person]?.roles.length ?? 0) > 0 && !speaksOfAnother(words, lexicon));
  const mayBegin = lexicon.hasArticles || isIntroduced;
  return mayBegin && !opensParagraph(narration, sentence) ? person : -1;
}

/** “Beliau pendiam”: words about somebody else. */
function speaksOfAnother(words: string, { thirdPersons }: Lexicon): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => thirdPersons.has(word));
}
