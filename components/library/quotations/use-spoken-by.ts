import { useCallback } from 'preact/hooks';
import type { Library } from '../../../utils/library/library';
import type { Identities } from '../../../utils/library/people/identify-people';
import { personKey } from '../../../utils/library/person-key';
import { useLoaded } from '../use-loaded';

/** Quotations by article, as places in its list. */
export type SpokenPlaces = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * What one person says, under all names that the reader brought together.
 * @param name any of theirs; empty for everybody. @returns null for everybody; undefined until it is read.
 */
export function useSpokenBy(
  library: Library,
  identities: Identities | undefined,
  name: string,
): SpokenPlaces | null | undefined {
  const load = useCallback(async (): Promise<{ name: string; places: SpokenPlaces } | undefined> => {
    if (name === '' || !identities) return undefined;
    const person = identities.personOf(personKey(name));
    const entries = await Promise.all(identities.namesOf(person).map((key) => library.saidBy(key)));
    const places = new Map<string, ReadonlySet<number>>();
    for (const { articleId, said } of entries.flat()) {
      const own = said.flatMap(({ speaker }, place) =>
        speaker && identities.personOf(speaker.key, speaker.role) === person ? [place] : [],
      );
      places.set(articleId, new Set(own));
    }
    return { name, places };
  }, [library, identities, name]);
  const loaded = useLoaded(load);
  if (name === '') return null;
  return loaded?.name === name ? loaded.places : undefined;
}
