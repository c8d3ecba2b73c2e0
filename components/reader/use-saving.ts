import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed' | 'full';

export interface Saving {
  state: SaveState;
  /** Its id in the library, once it is there. */
  savedId: string | undefined;
  save: (article: Article) => Promise<void>;
}

/**
 * Saves an article and tells how it went. "saved" is said only after the write has been committed.
 * @param first the article's id where it is in the library already.
 */
export function useSaving(write: (article: Article) => Promise<{ id: string }>, first?: string): Saving {
  const [savedId, setSavedId] = useState(first);
  const [state, setState] = useState<SaveState>(first === undefined ? 'unsaved' : 'saved');
  const save = async (article: Article): Promise<void> => {
    setState('saving');
    try {
      setSavedId((await write(article)).id);
      setState('saved');
    } catch (error) {
      setState(isQuotaError(error) ? 'full' : 'failed');
    }
  };
  return { state, savedId, save };
}

/** The background's errors travel as text; browsers name this one alike. */
function isQuotaError(error: unknown): boolean {
  return /quota/i.test(String(error));
}
