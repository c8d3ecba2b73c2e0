import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed' | 'full';

/** Saves an article and tells how it went. "saved" is said only after the write has been committed. */
export function useSaving(save: (article: Article) => Promise<unknown>, isSaved: boolean) {
  const [state, setState] = useState<SaveState>(isSaved ? 'saved' : 'unsaved');
  const start = async (article: Article): Promise<void> => {
    setState('saving');
    try {
      await save(article);
      setState('saved');
    } catch (error) {
      setState(isQuotaError(error) ? 'full' : 'failed');
    }
  };
  return { state, save: start };
}

/** The background's errors travel as text; browsers name this one alike. */
function isQuotaError(error: unknown): boolean {
  return /quota/i.test(String(error));
}
