import type { SpeakerKind } from '../../article/quotation';
import type { Lexicon } from '../lexicon/lexicon';

export interface Role {
  /** As written. */
  text: string;
  /** The noun it is built on; empty for a title alone. */
  head: string;
  /** Its words in lower case, short forms also written out. */
  words: ReadonlySet<string>;
}

/** Somebody in the article who may speak. */
export interface Person {
  /** Words of the fullest name; of the description when there is no name. */
  name: string[];
  kind: SpeakerKind;
  /** In the order of the article. */
  roles: Role[];
  aliases: string[][];
}

/** People who are more than this are not told apart: a list of names is no article. */
export const MOST_PEOPLE = 300;
const MOST_ROLES = 8;
const WORD = /[\p{L}\p{N}-]+/gu;

/** The words of a role with its short forms written out: "Kapolres Kendal" -> kapolres, kepala, kepolisian, resor, kendal. */
export function roleWords(text: string, { shortRoles, determiners, demonstratives }: Lexicon): Set<string> {
  const all = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (determiners.has(word) || demonstratives.has(word)) continue;
    all.add(word);
    for (const part of shortRoles.get(word)?.split(' ') ?? []) all.add(part);
  }
  return all;
}

export function addRole(person: Person, text: string, head: string, lexicon: Lexicon): void {
  if (person.roles.length >= MOST_ROLES || person.roles.some((role) => role.text === text)) return;
  person.roles.push({ text, head, words: roleWords(text, lexicon) });
}

/** Adds somebody who has no name to the cast; -1 when there are too many already. */
export function addUnnamed(
  cast: Person[],
  kind: SpeakerKind,
  role: { text: string; head: string },
  lexicon: Lexicon,
): number {
  if (cast.length >= 2 * MOST_PEOPLE) return -1;
  const person: Person = { name: role.text.split(/\s+/), kind, roles: [], aliases: [] };
  addRole(person, role.text, role.head, lexicon);
  return cast.push(person) - 1;
}
