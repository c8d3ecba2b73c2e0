import type { ProgressListener } from '../read-model';
import type { ArticlesAnswer, QuotationsAnswer } from './search-engine';

/** Where searching is done: the engine itself, or a worker that has one. */
export interface SearchBackend {
  update(onProgress?: ProgressListener): Promise<void>;
  articles(text: string): Promise<ArticlesAnswer>;
  quotations(text: string): Promise<QuotationsAnswer>;
  close(): Promise<void>;
}
