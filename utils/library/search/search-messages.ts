/** Asked of the worker; answered by a reply with the same number. */
export interface SearchRequest {
  id: number;
  /** The name of the read model's database comes along: the worker knows nothing else. */
  database: string;
  ask: 'update' | 'articles' | 'quotations';
  text: string;
}

export type SearchReply =
  | { id: number; progress: [done: number, of: number] }
  | { id: number; value: unknown }
  | { id: number; error: string };
