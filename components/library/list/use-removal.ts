import { useCallback, useState } from 'preact/hooks';
import type { Library } from '../../../utils/library/library';

/** Deleting with a way back: `removed` are the ids of the last deletion until it is undone or forgotten. */
export function useRemoval(library: Library) {
  const [removed, setRemoved] = useState<string[]>([]);
  const remove = useCallback(
    async (ids: string[]): Promise<void> => {
      await library.remove(...ids);
      setRemoved(ids);
    },
    [library],
  );
  return {
    removed,
    remove,
    undo: async (): Promise<void> => {
      await library.restore(...removed);
      setRemoved([]);
    },
    forget: () => setRemoved([]),
  };
}
