import type { Person } from '../cast/person';
import { type Sex, sexByName, sexByRole } from '../cast/sex';
import type { Reference } from '../mentions/mention';
import { actorBefore } from './actor-before';
import { sexOf } from './learn-sexes';
import { opensParagraph } from './opens-paragraph';
import type { Telling } from './telling';

/** What is left of the attention for those that "dia" seldom means: institutions, groups, people without a name. */
const NAMELESS = 0.6;
const SOMEBODY = 0.95;

/** "she": somebody who may be a woman, else whatever is being talked about: what looks like a firm may be a surname. */
export function resolvePronoun(telling: Telling, reference: Reference): number {
  const { from, sentence } = reference;
  const sex = sexOf(telling.narration.at(from).lower, telling.lexicon);
  const next = actorBefore(telling, sentence);
  if (next >= 0 && !(sex && isOfOtherSex(telling, next, sex))) {
    if (sex && !telling.sexes.has(next)) telling.sexes.set(next, sex);
    return next;
  }
  const topic = sex ? topicOn(telling, reference, sex) : -1;
  if (topic >= 0) return topic;
  const focus = findFocus(telling, sentence, sex);
  return focus < 0 ? findFocus(telling, sentence) : focus;
}

/** "Beltran lost his house. He said …": the subject of the sentence before in the same paragraph, whatever befell him; else -1. */
function topicOn(telling: Telling, { from, sentence }: Reference, sex: Sex): number {
  const { last, narration, topic } = telling;
  if (isBesideQuote(narration, from)) return -1;
  if (topic?.sentence !== sentence - 1 || (last?.sentence ?? -1) >= topic.sentence) return -1;
  return opensParagraph(narration, sentence) || isOfOtherSex(telling, topic.person, sex) ? -1 : topic.person;
}

/** Tokens between a pronoun and the quotation that it tells of. */
const QUOTE_REACH = 12;

function isBesideQuote({ at }: Telling['narration'], pronoun: number): boolean {
  for (let i = pronoun - QUOTE_REACH; i < pronoun + QUOTE_REACH; i++) if (at(i).shape === 'quote') return true;
  return false;
}

/** The person being talked about at a sentence, the likely meaning of "dia" and -nya; -1 for nobody. */
export function findFocus(telling: Telling, sentence: number, sex?: Sex): number {
  const { cast, discourse, spoken } = telling;
  return discourse.focus(sentence, (person) => {
    const { kind } = cast[person] ?? {};
    if (sex && isOfOtherSex(telling, person, sex)) return 0;
    if (kind === 'person') return 1;
    return spoken.has(person) ? (kind === 'unnamed' ? SOMEBODY : NAMELESS) : 0;
  });
}

/** "she" is no John, nobody whom the article calls Mr, and no institution. */
export function isOfOtherSex({ cast, lexicon, sexes }: Telling, person: number, sex: Sex): boolean {
  const { kind, name = [], roles = [] } = cast[person] ?? {};
  if (kind !== 'person' && kind !== 'unnamed') return true;
  const head = roles[0]?.head ?? '';
  const said = sexes.get(person) ?? (kind === 'person' ? sexByName(name, lexicon) : sexByRole({ head }, lexicon));
  return said !== undefined && said !== sex;
}

/** Attention from which on somebody else is likely enough to be the one that -nya means. */
const LIKELY = 4;

/** Nobody speaks of himself by name: `person`, unless `words` name him and somebody else is being talked about too. */
export function notNamedIn({ cast, discourse }: Telling, person: number, words: string, sentence: number): number {
  if (!isNamedIn(cast[person], words)) return person;
  const others = (one: number) => (cast[one]?.kind === 'person' && !isNamedIn(cast[one], words) ? 1 : 0);
  const other = discourse.focus(sentence, others);
  return other >= 0 && discourse.scoreOf(other, sentence) >= LIKELY ? other : person;
}

/** What somebody quotes of others: “People tell me, ‘Paulo, that was no corner.’” */
const INNER = /(?<![^\s(“"])[‘'](?=\p{L})[^’'\n]{2,300}[’'](?!\p{L})/gu;

function isNamedIn(person: Person | undefined, words: string): boolean {
  if (person?.kind !== 'person') return false;
  const own = words.replace(INNER, '');
  return person.name.some((word) => word.length > 2 && own.includes(word));
}
