import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryPictures } from '../../utils/library/pictures/library-pictures';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The pictures that are kept with a saved article: the address that the article names -> one in this page, for as long
 * as the page shows it.
 */
export function useKeptPictures(articleId: string | undefined, load: () => Promise<LibraryPictures>) {
  const [pictures, setPictures] = useState(NONE);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (articleId === undefined) return undefined;
    let current = true;
    let made: string[] = [];
    const show = async (): Promise<void> => {
      const kept = await (await load()).of(articleId);
      if (!current) return;
      const entries = kept.map(({ src, picture }) => [src, URL.createObjectURL(picture)] as const);
      made = entries.map(([, address]) => address);
      setPictures(new Map(entries));
    };
    show().catch((error: unknown) => console.error(error));
    return () => {
      current = false;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [articleId, load, turn]);
  return { pictures, reload: useCallback(() => setTurn((before) => before + 1), []) };
}
