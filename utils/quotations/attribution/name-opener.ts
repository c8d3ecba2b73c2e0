import type { Reference } from '../mentions/mention';
import type { Token } from '../text/token';
import type { Draft } from './draft';
import { sexOf } from './learn-sexes';
import { opensParagraph } from './opens-paragraph';
import { isOfOtherSex } from './resolve-pronoun';
import type { Telling } from './telling';

/** Paragraphs between what is said and the name. */
const REACH = 2;

/**
 * “Not ready,” she says. ¶ Mabel Thorne is 81 …: what was said before anybody had a name was said by the first one who
 * opens a paragraph with one.
 */
export function nameOpener(telling: Telling, index: number): void {
  const { cast, drafts, met, narration, references } = telling;
  if (drafts.length === 0 || met.size > 0 || !opensParagraph(narration, index)) return;
  const [named] = references.get(index) ?? [];
  if (!named || cast[named.person]?.kind !== 'person' || !opens(telling, named, index)) return;
  if (!drafts.every((draft) => isOpen(telling, draft, named, index))) return;
  for (const draft of drafts) draft.person = named.person;
  for (const people of [telling.spoken, telling.heard]) people.add(named.person);
}

/** "Mabel Thorne is 81", "Namanya Sarmini Wiyono": a name of two words or more that the text says who that is. */
function opens({ lexicon, narration: { at, sentences } }: Telling, reference: Reference, index: number): boolean {
  const { from, name, role, to } = reference;
  const start = sentences[index]?.from ?? -1;
  const isCalled = from === start + 1 && lexicon.namings.has(at(start).lower);
  const isTold =
    from === start &&
    lexicon.copulas.has(at(to).lower) &&
    (at(to + 1).shape === 'number' || isNoun(at(to + 1), lexicon));
  return name.length > 1 && role === '' && (isCalled || isTold);
}

/** "is a", "adalah pedagang" */
function isNoun({ lower, shape }: Token, { indefiniteArticles, isPassive }: Telling['lexicon']): boolean {
  return indefiniteArticles.has(lower) || (indefiniteArticles.size === 0 && shape === 'lower' && !isPassive(lower));
}

/** Whether a quotation has a tag that names nobody, and may be this person's. */
function isOpen(telling: Telling, { cue, kind, person, reference }: Draft, named: Reference, index: number): boolean {
  const { drafts, lexicon, narration } = telling;
  const { at, sentences } = narration;
  const last = sentences[index]?.paragraph ?? 0;
  const told = sentences.find(({ from, to }) => from <= cue && cue < to)?.paragraph ?? -1;
  // A further part without a tag goes with the first.
  const isNear = cue < 0 ? drafts[0]?.cue !== cue : last - told <= REACH;
  if (person >= 0 || kind !== 'direct' || !isNear) return false;
  if (!reference) return cue < 0 || lexicon.cliticEnding !== null;
  const sex = sexOf(at(reference.from).lower, lexicon);
  return reference.kind === 'pronoun' && !(sex && isOfOtherSex(telling, named.person, sex));
}
