import type { Person } from '../cast/person';
import { type Sex, sexByAddress, sexByName, sexByRole } from '../cast/sex';
import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';

/**
 * What the article itself says of its people's sex: "Mr Tierney", "his daughter, Ann Tierney", "Maddox said he was sorry"
 * (not "Sarah Cole said he was kind"). Indices into the cast; whoever the article says nothing of is left out.
 */
export function learnSexes(
  { at, lexicon }: Narration,
  references: readonly Reference[],
  cast: readonly Person[],
): Map<number, Sex> {
  const sexes = new Map<number, Sex>();
  for (const reference of references) {
    const { kind, person, to } = reference;
    if (kind !== 'name' || person < 0 || sexes.has(person)) continue;
    const pronoun = lexicon.cues.get(at(to).lower)?.forms.includes('active')
      ? sexOf(at(to + 1).lower, lexicon)
      : undefined;
    const known = sexByName(cast[person]?.name ?? [], lexicon);
    const told = pronoun === known || !known ? pronoun : undefined;
    const sex = sexByAddress(reference, lexicon) ?? sexByRole(reference, lexicon) ?? told;
    if (sex) sexes.set(person, sex);
  }
  return sexes;
}

/** The sex that a pronoun means, undefined for one that means both. */
export function sexOf(pronoun: string, { mensPronouns, womensPronouns }: Narration['lexicon']): Sex | undefined {
  if (womensPronouns.has(pronoun)) return 'woman';
  return mensPronouns.has(pronoun) ? 'man' : undefined;
}
