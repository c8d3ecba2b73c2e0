import { addRole } from '../cast/person';
import { sexByRole } from '../cast/sex';
import type { Reference } from '../mentions/mention';
import { handOver } from './hand-over';
import { isBefallen } from './is-befallen';
import { opensParagraph } from './opens-paragraph';
import { isOfOtherSex } from './resolve-pronoun';
import type { Telling } from './telling';

/** Paragraphs behind the lead in which its person may get a name. */
const REACH = 2;

/**
 * "A mother of two has told an inquest … ¶ Niamh Lee, 34, told the court …": the first one who opens a paragraph with
 * nothing but an age is whoever opened the article without a name, and takes over what that one said.
 */
export function nameLead(telling: Telling, index: number): void {
  const { cast, narration } = telling;
  const paragraph = narration.sentences[index]?.paragraph ?? 0;
  if (paragraph < 1 || paragraph > REACH || !opensParagraph(narration, index)) return;
  const lead = openingReference(telling, 0);
  const named = openingReference(telling, index);
  if (
    lead?.kind !== 'role' ||
    named?.kind !== 'name' ||
    !isNameless(telling, lead) ||
    !isNewHere(telling, named, lead.head)
  )
    return;
  const sex = sexByRole(lead, narration.lexicon);
  if (sex && isOfOtherSex(telling, named.person, sex)) return;
  if (isBefallen(telling, named, index)) return;
  const [from, to] = [lead.person, named.person];
  const person = cast[to];
  if (!person) return;
  addRole(person, lead.role, lead.head, narration.lexicon);
  handOver(telling, from, to);
}

/** The reference with which a sentence opens, or that its first word is the office of: "Headteacher | Niamh Lee". */
function openingReference({ narration, references }: Telling, index: number): Reference | undefined {
  const first = references.get(index)?.[0];
  const start = narration.sentences[index]?.from ?? -1;
  const isOffice = first?.head !== '' && narration.at(start).lower === first?.head;
  return first?.from === start || isOffice ? first : undefined;
}

/** Somebody without a name who has no part in the story by his office: "A judge has ruled", "Police said". */
function isNameless({ cast, narration: { lexicon } }: Telling, { head, person }: Reference): boolean {
  return cast[person]?.kind === 'unnamed' && !lexicon.officials.has(head);
}

/** "Niamh Lee, 34,", or "Headteacher Niamh Lee" after "a headteacher": without another office, and not told about before. */
function isNewHere({ met, spoken }: Telling, { head, introduced, person }: Reference, noun: string): boolean {
  return introduced && (head === '' || head === noun) && person >= 0 && !met.has(person) && !spoken.has(person);
}
