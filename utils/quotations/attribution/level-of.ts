import type { Reference } from '../mentions/mention';
import { ATTENTION } from './discourse';
import { isBefallen } from './is-befallen';
import { opensParagraph } from './opens-paragraph';
import type { Telling } from './telling';

/** How much being the subject of a sentence without saying anything there makes a person the one who speaks next. */
export function levelOf(telling: Telling, reference: Reference, person: number, index: number): number {
  const isNew = reference.kind === 'name' && !telling.met.has(person) && !telling.spoken.has(person);
  if (isBefallen(telling, reference, index) || telling.lexicon.toldAbout.has(reference.head)) return ATTENTION.subject;
  const cameNow = telling.newcomer?.person === person && index - telling.newcomer.sentence === 1;
  if (reacts(telling, reference, index)) return ATTENTION.turns;
  const mayTurn = cameNow || opensParagraph(telling.narration, index) || (isNew && isIntroduced(telling, reference));
  if (mayTurn && (cameNow || takesTurn(telling, reference, person, isNew))) return ATTENTION.turns;
  return isNew && reference.role !== '' ? ATTENTION.introduced : ATTENTION.subject;
}

/** How far behind a subject its reaction may stand. */
const REACTION_REACH = 9;

/** "Rangga tak banyak bicara. ¶ “…,” katanya": right before what is said. */
function reacts({ lexicon, narration }: Telling, { to }: Reference, index: number): boolean {
  const next = narration.sentences[index + 1];
  if (lexicon.reactions.size === 0 || !next || narration.at(next.from).shape !== 'quote') return false;
  for (let i = to; i < Math.min(next.from, to + REACTION_REACH); i++) {
    if (lexicon.reactions.has(narration.at(i).lower)) return true;
  }
  return false;
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
  if (!isNew) return telling.spoken.has(person) || (introduced && telling.lexicon.hasArticles);
  return introduced || telling.lexicon.addresses.has(address) || (name.length > 1 && !isNamedThing(telling, from));
}

/** "motor Honda Beat": the name belongs to the noun before it. */
function isNamedThing({ lexicon, narration }: Telling, from: number): boolean {
  const before = narration.at(from - 1);
  return before.shape === 'lower' && !lexicon.functionWords.has(before.lower);
}
