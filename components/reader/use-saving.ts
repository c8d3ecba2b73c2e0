import type { Article } from '../../utils/article/article';
import { useStateOf } from '../ui/use-state-of';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed' | 'full';

export interface Saving {
  state: SaveState;
  /** Its id in the library, once it is there. */
  savedId: string | undefined;
  save: (article: Article) => Promise<void>;
}

/**
 * Saves an article and tells how it went. "saved" is said only after the write has been committed.
 * @param shown the article that is shown: another one (a rule for its site changed it) is not saved yet.
 * @param first the article's id where it is in the library already.
 */
export function useSaving(
  shown: Article,
  write: (article: Article) => Promise<{ id: string }>,
  first?: string,
): Saving {
  const [{ state, savedId }, set] = useStateOf<Pick<Saving, 'state' | 'savedId'>>(
    shown,
    first === undefined ? { state: 'unsaved', savedId: undefined } : { state: 'saved', savedId: first },
  );
  const save = async (article: Article): Promise<void> => {
    set((before) => ({ ...before, state: 'saving' }));
    try {
      const { id } = await write(article);
      set(() => ({ state: 'saved', savedId: id }));
    } catch (error) {
      set((before) => ({ ...before, state: isQuotaError(error) ? 'full' : 'failed' }));
    }
  };
  return { state, savedId, save };
}

/** The background's errors travel as text; browsers name this one alike. */
function isQuotaError(error: unknown): boolean {
  return /quota/i.test(String(error));
}
