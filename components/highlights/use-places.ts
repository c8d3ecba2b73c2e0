import { useEffect, useState } from 'preact/hooks';
import { type ArticlePlaces, articlePlaces } from '../../utils/highlight/article-places';

/** The element that the article's text is drawn in. */
export function articleBody(): HTMLElement | null {
  return document.querySelector('.article-body');
}

/** The places of the drawn text, found anew when what is drawn changes. */
export function usePlaces(text: string): ArticlePlaces | null {
  const [places, setPlaces] = useState<ArticlePlaces | null>(null);
  useEffect(() => {
    const body = articleBody();
    if (!body) return undefined;
    const look = (): void => setPlaces(articlePlaces(body, text));
    look();
    const observer = new MutationObserver(look);
    observer.observe(body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [text]);
  return places;
}
