import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatQuery, type LibraryQuery, parseQuery } from '../../utils/library/library-query';

/** Milliseconds without a letter after which the words stand in the address: browsers make changing it slow on purpose. */
const TYPED = 250;

/** The query in this page's address. A filter is a step to go back to; typing is not. */
export function useLibraryQuery(): [LibraryQuery, (change: Partial<LibraryQuery>) => void] {
  const [query, setQuery] = useState(() => parseQuery(location.search));
  const typed = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const follow = (): void => {
      clearTimeout(typed.current);
      setQuery(parseQuery(location.search));
    };
    addEventListener('popstate', follow);
    return () => {
      clearTimeout(typed.current);
      removeEventListener('popstate', follow);
    };
  }, []);
  const change = useCallback((changed: Partial<LibraryQuery>) => {
    setQuery((before) => {
      const next = { ...before, ...changed };
      clearTimeout(typed.current);
      const write = (how: 'pushState' | 'replaceState', query: LibraryQuery): void =>
        history[how](null, '', location.pathname + formatQuery(query));
      if (Object.keys(changed).every((name) => name === 'text')) {
        typed.current = setTimeout(() => write('replaceState', next), TYPED);
      } else {
        // The way back leads to what was typed, however short ago.
        write('replaceState', before);
        write('pushState', next);
      }
      return next;
    });
  }, []);
  return [query, change];
}
