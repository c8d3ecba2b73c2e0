import { newArticleId } from '../article-id';
import type { ArticleStore } from '../article-store';
import type { ReadModel } from '../read-model';
import type { MadeDecision, PersonDecision } from './person-decision';

/** What the reader decided about the people in the library. */
export interface LibraryPeople {
  /** In the order of deciding. */
  decisions(): Promise<MadeDecision[]>;
  /** Resolves after the write was committed. @returns the decision's id, for taking it back. */
  decide(decision: PersonDecision): Promise<string>;
}

/** @param announce tells that something about people changed. */
export function libraryPeople(store: ArticleStore, view: ReadModel, announce: () => void): LibraryPeople {
  return {
    decisions: () => view.decisions(),
    async decide(decision) {
      const at = Date.now();
      const id = newArticleId(at);
      await store.decisions.add([{ id, record: { schema: 1, at, decision } }]);
      announce();
      return id;
    },
  };
}
