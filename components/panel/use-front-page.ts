import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FrontPage } from '../../utils/open/read-front-page';

/** A tab, as far as the panel must tell one page from another. */
interface Tab {
  id: number;
  url: string | undefined;
}

interface PageSource<Front extends Tab> {
  /** The tab in front. */
  front: () => Promise<Front>;
  /** Reads its page; never throws. */
  read: (tab: Front) => Promise<FrontPage>;
  /** Tells when another page may be in front. @returns a function that ends watching. */
  watch: (listener: () => void) => () => void;
}

/** Follows the tab in front and reads its page as soon as the browser lets us. */
export function useFrontPage<Front extends Tab>({ front, read, watch }: PageSource<Front>) {
  const [page, setPage] = useState<FrontPage>({ state: 'reading' });
  const latest = useRef(0);
  const shown = useRef('');

  const readFront = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const tab = await front();
    const name = `${tab.id} ${tab.url ?? ''}`;
    // Another page: its article must not stand beside this one. The same page read again: no flicker.
    if (mine === latest.current && name !== shown.current) setPage({ state: 'reading' });
    shown.current = name;
    const next = await read(tab);
    // A slower answer about a page that is no longer in front is dropped.
    if (mine === latest.current) setPage(next);
  }, [front, read]);

  useEffect(() => {
    void readFront();
    return watch(readFront);
  }, [readFront, watch]);

  const retry = useCallback(() => {
    shown.current = '';
    void readFront();
  }, [readFront]);
  return { page, retry };
}
