import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';

/** A number that grows with each change of the library, wherever it was made. */
export function useLibraryVersion(library: Library): number {
  const [version, setVersion] = useState(0);
  useEffect(() => library.subscribe(() => setVersion((before) => before + 1)), [library]);
  return version;
}
