import type { Person } from '../cast/person';
import { contains } from '../cast/same-name';
import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import type { Discourse } from './discourse';
import { roleFits } from './match-role';

export interface Scene {
  lexicon: Lexicon;
  cast: Person[];
  discourse: Discourse;
  /** Who has spoken so far. */
  spoken: Set<number>;
}

/** How likely "dia" or -nya points at this person: mostly at people, at others only when they have spoken. */
export function likelyGoesOn(scene: Scene, person: number): number {
  if (scene.cast[person]?.kind === 'person') return 1;
  return scene.spoken.has(person) ? 0.6 : 0;
}

/** Finds the person a reference stands for, adding one to the cast for somebody who has only a description. */
export function resolveReference(scene: Scene, reference: Reference): number {
  if (reference.person >= 0) return reference.person;
  const { discourse } = scene;
  if (reference.kind === 'pronoun') {
    return discourse.focus(reference.sentence, (index) => likelyGoesOn(scene, index));
  }
  if (reference.kind !== 'role') return -1;
  reference.person = resolveRole(scene, reference);
  return reference.person;
}

function resolveRole(scene: Scene, reference: Reference): number {
  const { cast, discourse, lexicon } = scene;
  for (const alias of reference.aliases) {
    const called = cast.findIndex(
      (person) => contains(person.name, alias) || person.aliases.some((one) => contains(one, alias)),
    );
    if (called >= 0) return called;
  }
  if (!reference.indefinite) {
    const group = lexicon.groups.has(reference.head);
    const fits = (index: number) => {
      const person = cast[index];
      if (group && person?.kind === 'person') return false;
      return person !== undefined && roleFits(person, reference, lexicon);
    };
    const known = discourse.focus(reference.sentence, (index) => (fits(index) ? 1 : 0));
    if (known >= 0) return known;
    const unnamed = cast.findLastIndex((person, index) => person.kind !== 'person' && fits(index));
    if (unnamed >= 0) return unnamed;
    if (reference.definite && !group) {
      const focus = discourse.focus(reference.sentence, (index) => (cast[index]?.kind === 'person' ? 1 : 0));
      if (focus >= 0) {
        cast[focus]?.roles.push({ text: reference.role, head: reference.head });
        return focus;
      }
    }
    const later = cast.findIndex((_, index) => fits(index));
    if (later >= 0) return later;
  }
  const organ = lexicon.organs.has(reference.head);
  const group = lexicon.groups.has(reference.head) && !reference.indefinite;
  cast.push({
    name: reference.role.split(/\s+/),
    kind: organ ? 'organisation' : group ? 'group' : 'unnamed',
    roles: [{ text: reference.role, head: reference.head }],
    aliases: [],
  });
  return cast.length - 1;
}
