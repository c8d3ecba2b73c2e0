import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';
import type { ArticleSaid } from '../../utils/library/said';

/** What articles quote, read when it is to be shown and kept while the page is open. */
export interface SaidReader {
  known(id: string): ArticleSaid | undefined;
  /** Those that are asked for at once are read together. */
  load(ids: readonly string[]): Promise<void>;
}

export function useSaidReader(library: Library): SaidReader {
  const [{ said, reader }] = useState(() => newReader(library));
  // Corrections change who said something.
  useEffect(
    () =>
      library.subscribe((ids) => {
        for (const id of ids) said.delete(id);
      }),
    [library, said],
  );
  return reader;
}

function newReader(library: Library): { said: Map<string, ArticleSaid>; reader: SaidReader } {
  const said = new Map<string, ArticleSaid>();
  let next: { ids: Set<string>; read: Promise<void> } | undefined;
  const readAll = async (ids: Set<string>): Promise<void> => {
    await Promise.resolve();
    next = undefined;
    for (const entry of await library.saidIn([...ids])) said.set(entry.articleId, entry);
  };
  const reader: SaidReader = {
    known: (id) => said.get(id),
    load(ids) {
      const missing = ids.filter((id) => !said.has(id));
      if (missing.length === 0) return Promise.resolve();
      if (!next) {
        const asked = new Set<string>();
        next = { ids: asked, read: readAll(asked) };
      }
      for (const id of missing) next.ids.add(id);
      return next.read;
    },
  };
  return { said, reader };
}

/** What one article quotes; undefined until it is read, and while it is not wanted. */
export function useSaid(reader: SaidReader, id: string, wanted: boolean): ArticleSaid | undefined {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const known = wanted ? reader.known(id) : undefined;
  const missing = wanted && !known;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    reader.load([id]).then(
      () => current && redraw(undefined),
      (error: unknown) => console.error(error),
    );
    return () => {
      current = false;
    };
  }, [reader, id, missing]);
  return known;
}
