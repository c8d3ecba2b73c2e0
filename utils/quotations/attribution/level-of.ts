import type { Reference } from '../mentions/mention';
import { ATTENTION } from './discourse';
import { isBefallen } from './is-befallen';
import { opensParagraph } from './opens-paragraph';
import type { Telling } from './telling';

/** How much being the subject of a sentence without saying anything there makes a person the one who speaks next. */
export function levelOf(telling: Telling, reference: Reference, person: number, index: number): number {
  const isNew = reference.kind === 'name' && !telling.met.has(person) && !telling.spoken.has(person);
  if (isBefallen(telling, reference, index) || telling.lexicon.toldAbout.has(reference.head)) return ATTENTION.subject;
  const mayTurn = opensParagraph(telling.narration, index) || (isNew && isIntroduced(telling, reference));
  if (mayTurn && takesTurn(telling, reference, person, isNew)) return ATTENTION.turns;
  return isNew && reference.role !== '' ? ATTENTION.introduced : ATTENTION.subject;
}

/** With an age or a role, or with a clause of his own: "Ellen Moss, who started the group, …" */
function isIntroduced({ lexicon, narration: { at } }: Telling, { introduced, to }: Reference): boolean {
  return introduced || (at(to).text === ',' && lexicon.relativePronouns.has(at(to + 1).lower));
}

/**
 * Somebody who has spoken already, or who comes in with full name, age or role. Whom the article has only told about so
 * far is mostly told about on, and so are victims and the accused.
 */
function takesTurn(telling: Telling, reference: Reference, person: number, isNew: boolean): boolean {
  const { address, from, introduced, name } = reference;
  if (!isNew) return telling.spoken.has(person);
  return introduced || telling.lexicon.addresses.has(address) || (name.length > 1 && !isNamedThing(telling, from));
}

/** "motor Honda Beat": the name belongs to the noun before it. */
function isNamedThing({ lexicon, narration }: Telling, from: number): boolean {
  const before = narration.at(from - 1);
  return before.shape === 'lower' && !lexicon.functionWords.has(before.lower);
}
