import type { PageIndex } from '../extraction/index-page';

/** Prose from which a part is an article of its own. UTF-16 units. */
const LEAST_PROSE = 200;
/** Where the part with the headline is so much shorter than the next, the next is its text. */
const OWN_SHARE = 0.5;

/**
 * Reports that a page without article elements loads below the one that was opened: parts like the one with the
 * headline (same tag, same class), each under a heading that looks like the headline (same class).
 */
export function nextArticles({ elements, measures }: PageIndex): Element[] {
  const headline = elements.find(({ localName }) => localName === 'h1');
  const look = headline?.getAttribute('class');
  if (!headline || !look) return [];
  for (let part = headline.parentElement; part; part = part.parentElement) {
    const next: Element[] = [];
    for (let other = part.nextElementSibling; other; other = other.nextElementSibling) {
      if (isLike(other, part) && (measures.get(other)?.prose ?? 0) >= LEAST_PROSE && headingOf(other, look))
        next.push(other);
    }
    const own = measures.get(part)?.prose ?? 0;
    const longest = Math.max(...next.map((other) => measures.get(other)?.prose ?? 0));
    if (next.length > 0 && own >= LEAST_PROSE && own >= OWN_SHARE * longest) return next;
  }
  return [];
}

function isLike(other: Element, part: Element): boolean {
  const names = part.getAttribute('class');
  return other.localName === part.localName && names !== null && other.getAttribute('class') === names;
}

function headingOf(part: Element, look: string): Element | undefined {
  return [...part.querySelectorAll('h1, h2')].find((heading) => heading.getAttribute('class') === look);
}
