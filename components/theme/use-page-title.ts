import { useEffect } from 'preact/hooks';

/** Names the page's tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Kutip`;
  }, [title]);
}
