import type { Person } from '../cast/person';
import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';

const WORD = /[\p{L}\p{N}-]+/gu;

/** The words of a role with its short forms written out: "Kapolres Kendal" -> kepala polres kendal … */
function roleWords(text: string, lexicon: Lexicon): Set<string> {
  const all = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    all.add(word);
    for (const part of lexicon.shortRoles.get(word)?.split(' ') ?? []) all.add(part);
  }
  return all;
}

/** Whether the role that `reference` names can be this person's: all its words are in the role, or it is shorter. */
export function roleFits(person: Person, reference: Reference, lexicon: Lexicon): boolean {
  const wanted = roleWords(reference.role, lexicon);
  for (const skip of [...lexicon.determiners, ...lexicon.demonstratives]) wanted.delete(skip);
  return person.roles.some((role) => {
    const has = roleWords(role.text, lexicon);
    return [...wanted].every((word) => has.has(word));
  });
}
