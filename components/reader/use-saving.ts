import { useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Correction } from '../../utils/article/correction';
import { useStateOf } from '../ui/use-state-of';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed' | 'full' | 'correction-failed';

/** Where articles are saved; given by the entry point. */
export interface SavedStore {
  /** Resolves only after the article is on the disk. */
  save: (article: Article) => Promise<{ id: string }>;
  /** Keeps a correction with a saved article. */
  correctSaved: (id: string, correction: Correction) => Promise<unknown>;
}

export interface Saving {
  state: SaveState;
  /** Its id in the library, once it is there. */
  savedId: string | undefined;
  save: (article: Article) => Promise<void>;
  /** Keeps a correction with the article if it is saved, or as soon as the save that is running is done. */
  correct: (correction: Correction) => Promise<void>;
  /** Tries again to keep the corrections that could not be kept. */
  retryCorrections: () => Promise<void>;
}

const UNSAVED: Pick<Saving, 'state' | 'savedId'> = { state: 'unsaved', savedId: undefined };

/**
 * Saves an article and tells how it went. "saved" is said only after the write has been committed.
 * @param shown the article that is shown: one with another text (a rule for its site changed it) is not saved yet.
 * @param first the article's id where it is in the library already, or came to be there from another page of ours.
 */
export function useSaving(shown: Article, store: SavedStore, first?: string): Saving {
  // Known by its text: an article that is drawn anew with the same words is still the one that was saved.
  const { text } = shown.content;
  const [own, set] = useStateOf(text, UNSAVED);
  const savedId = own.savedId ?? first;
  const state = own.state === 'unsaved' && first !== undefined ? 'saved' : own.state;
  /** Resolves to the id that the save gives which is running now. */
  const running = useRef<{ of: string; id: Promise<string | undefined> } | null>(null);
  const unkept = useRef<Correction[]>([]);

  const write = async (article: Article): Promise<string | undefined> => {
    try {
      const { id } = await store.save(article);
      set(() => ({ state: 'saved', savedId: id }));
      return id;
    } catch (error) {
      set((before) => ({ ...before, state: isQuotaError(error) ? 'full' : 'failed' }));
      return undefined;
    }
  };
  const save = async (article: Article): Promise<void> => {
    set((before) => ({ ...before, state: 'saving' }));
    running.current = { of: text, id: write(article) };
    await running.current.id;
  };
  const correct = async (...corrections: Correction[]): Promise<void> => {
    const id = savedId ?? (running.current?.of === text ? await running.current.id : undefined);
    if (id === undefined) return;
    try {
      for (const correction of corrections) await store.correctSaved(id, correction);
      set((before) => ({ ...before, state: 'saved' }));
    } catch {
      unkept.current.push(...corrections);
      set((before) => ({ ...before, state: 'correction-failed' }));
    }
  };
  return { state, savedId, save, correct, retryCorrections: () => correct(...unkept.current.splice(0)) };
}

/** The background's errors travel as text; browsers name this one alike. */
function isQuotaError(error: unknown): boolean {
  return /quota/i.test(String(error));
}
