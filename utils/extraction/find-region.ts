import type { PageIndex } from './index-page';
import { BODY_NAME } from './rules/body-names';

/** The part of a page that holds the article. */
export interface Region {
  element: Element;
  /** The page itself names it as the article's body, and it holds most of the prose around it. */
  isBody: boolean;
}

/** Prose below which a marked region is a teaser, not an article. UTF-16 units. */
const LEAST_PROSE = 200;
/** A body must hold this share of the prose of the article around it, else something of it lies outside. */
const BODY_SHARE = 0.7;
/** The first article on a page with several is meant, when it is about as long as the longest. */
const FIRST_SHARE = 0.5;

/** Finds the page's article by what the page says of itself: microdata, element names, usual class names. */
export function findRegion(body: Element, { elements, measures, named }: PageIndex): Region {
  const prose = (element: Element): number => measures.get(element)?.prose ?? 0;
  const article = firstLong(elements.filter(isArticle), prose);
  const main = firstLong(elements.filter(isMain), prose);
  const outer = article && isTheArticle(article, main ?? body, prose) ? article : (main ?? body);
  const bodies = [
    ...elements.filter((element) => element.getAttribute('itemprop') === 'articleBody'),
    ...named.filter(({ name }) => BODY_NAME.test(name)).map(({ element }) => element),
  ];
  const within = bodies.filter((element) => outer !== element && outer.contains(element));
  const inner = narrowest(within, outer, prose) ?? narrowest(bodies, body, prose);
  return inner ? { element: inner, isBody: true } : { element: outer, isBody: false };
}

function isArticle(element: Element): boolean {
  if (element.localName === 'article' || element.getAttribute('role') === 'article') return true;
  return element.getAttribute('itemtype')?.includes('Article') === true;
}

function isMain(element: Element): boolean {
  return element.localName === 'main' || element.getAttribute('role') === 'main';
}

/** The article that carries the headline, or most of the page's prose: the next report may be glued below it. */
function isTheArticle(article: Element, around: Element, prose: (element: Element) => number): boolean {
  return article.querySelector('h1') !== null || prose(article) >= FIRST_SHARE * prose(around);
}

/** Of the elements that hold most of the outer prose, the one with the least else around it. */
function narrowest(elements: readonly Element[], outer: Element, prose: (element: Element) => number): Element | null {
  let best: Element | null = null;
  for (const element of elements) {
    const amount = prose(element);
    if (amount < LEAST_PROSE || amount < BODY_SHARE * prose(outer)) continue;
    if (!best || best.contains(element)) best = element;
  }
  return best;
}

function firstLong(all: readonly Element[], prose: (element: Element) => number): Element | null {
  const longest = Math.max(0, ...all.map(prose));
  return all.find((element) => prose(element) >= Math.max(LEAST_PROSE, FIRST_SHARE * longest)) ?? null;
}
