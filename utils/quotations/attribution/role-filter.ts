import { type Person, roleWords } from '../cast/person';
import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import type { Telling } from './telling';

/** Whether a person has a role with all the words of the one that the reference names. */
export function roleFilter({ lexicon }: Telling, reference: Reference): (person: Person | undefined) => boolean {
  const wanted = [...roleWords(reference.role, lexicon)];
  const origin = wanted.findIndex((word, index) => index > 0 && lexicon.originLeads.has(word));
  if (origin > 0) wanted.length = origin;
  const needed = new Set(wanted);
  const spelled = wanted.includes(reference.head) && needed.size < 2 ? lexicon.spellOut(reference.head) : [];
  const group = lexicon.groups.has(reference.head);
  return (person) => {
    // "said the Pole" tells of no role.
    if (!person || needed.size === 0 || (group && person.kind === 'person')) return false;
    return person.roles.some(({ head, words }) => {
      // "Ayah korban" is no "korban".
      if (lexicon.relations.has(head) && !needed.has(head.split(' ')[0] ?? '')) return false;
      const missing = wanted.filter((word) => !words.has(word) && !isWrittenOut(word, words, lexicon));
      if (spelled.length > 0 && isSpelledOut(words, spelled)) return true;
      return (
        missing.length === 0 ||
        (missing.every((word) => lexicon.places.has(word)) && saysNoPlace(words, needed, lexicon))
      );
    });
  };
}

/** Kajari: "Kepala Kejaksaan Negeri" */
function isWrittenOut(word: string, words: ReadonlySet<string>, { shortRoles }: Lexicon): boolean {
  return (
    shortRoles
      .get(word)
      ?.split(' ')
      .every((part) => words.has(part)) ?? false
  );
}

/** Menkes: "Menteri Kesehatan"; of the last word only a part is in the short form. */
function isSpelledOut(words: ReadonlySet<string>, spelled: string[]): boolean {
  const last = spelled.at(-1) ?? '';
  return spelled.slice(0, -1).every((word) => words.has(word)) && [...words].some((word) => word.includes(last));
}

/** "Kepala Pelaksana BPBD Subang" may be the one who came in as "Kepala Pelaksana BPBD", not the one of another town. */
function saysNoPlace(words: ReadonlySet<string>, needed: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return [...words].every(
    (word) => needed.has(word) || lexicon.organisationWords.has(word) || lexicon.isNounShape(word),
  );
}
