import { useCallback, useMemo } from 'preact/hooks';
import type { Library } from '../../../utils/library/library';
import { type Identities, identifyPeople } from '../../../utils/library/people/identify-people';
import { useLibraryVersion } from '../use-library-version';
import { useLoaded } from '../use-loaded';

/** Who is who after the reader's decisions; undefined until they are read. */
export function useIdentities(library: Library): Identities | undefined {
  const version = useLibraryVersion(library);
  const decisions = useLoaded(useCallback(() => library.people.decisions(), [library, version]));
  return useMemo(() => decisions && identifyPeople(decisions), [decisions]);
}
