import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatQuery, type LibraryQuery, parseQuery } from '../../utils/library/library-query';

/** The query in this page's address. A filter is a step to go back to; typing is not. */
export function useLibraryQuery(): [LibraryQuery, (change: Partial<LibraryQuery>) => void] {
  const [query, setQuery] = useState(() => parseQuery(location.search));
  useEffect(() => {
    const follow = (): void => setQuery(parseQuery(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback((changed: Partial<LibraryQuery>) => {
    setQuery((before) => {
      const next = { ...before, ...changed };
      const address = location.pathname + formatQuery(next);
      if (Object.keys(changed).every((name) => name === 'text')) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      return next;
    });
  }, []);
  return [query, change];
}
