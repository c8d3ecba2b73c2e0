import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';

/** What a pronoun may tell apart. */
export type Sex = 'woman' | 'man';

/**
 * What the article itself says of its people's sex: "Mr Tierney", "Maddox said he was sorry" (not "Sarah Cole said
 * he was kind"). Indices into the cast; whoever the article says nothing of is left out.
 */
export function learnSexes({ at, lexicon }: Narration, references: readonly Reference[]): Map<number, Sex> {
  const { cues, men, mensPronouns, mensTitles, women, womensPronouns, womensTitles } = lexicon;
  const sexes = new Map<number, Sex>();
  if (womensPronouns.size === 0) return sexes;
  for (const { from, kind, name, person, to } of references) {
    if (kind !== 'name' || person < 0 || sexes.has(person)) continue;
    const title = at(from).lower.replace('.', '');
    const pronoun = cues.get(at(to).lower)?.forms.includes('active') ? at(to + 1).lower : '';
    const first = (name[0] ?? '').toLowerCase();
    if (womensTitles.has(title) || (womensPronouns.has(pronoun) && !men.has(first))) sexes.set(person, 'woman');
    else if (mensTitles.has(title) || (mensPronouns.has(pronoun) && !women.has(first))) sexes.set(person, 'man');
  }
  return sexes;
}

/** The sex that a pronoun means, undefined for one that means both. */
export function sexOf(pronoun: string, { mensPronouns, womensPronouns }: Narration['lexicon']): Sex | undefined {
  if (womensPronouns.has(pronoun)) return 'woman';
  return mensPronouns.has(pronoun) ? 'man' : undefined;
}
