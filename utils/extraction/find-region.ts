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
/** An article with the headline is no mere head of one while what stands outside of all articles is not so many times as long. */
const MOST_ELSEWHERE = 4;
/** Parts that a body may be cut into. */
const MOST_PARTS = 12;

/** Finds the page's article by what the page says of itself: microdata, element names, usual class names. */
export function findRegion(body: Element, { elements, measures, named }: PageIndex): Region {
  const prose = (element: Element): number => measures.get(element)?.prose ?? 0;
  const articles = elements.filter(isArticle);
  const article = firstLong(articles, prose);
  const main = firstLong(elements.filter(isMain), prose);
  const around = main && article && main.contains(article) ? main : body;
  const outer = article && isTheArticle(article, around, articles, prose) ? article : (main ?? body);
  const bodies = [
    ...elements.filter((element) => element.getAttribute('itemprop') === 'articleBody'),
    ...named.filter(({ name }) => BODY_NAME.test(name)).map(({ element }) => element),
  ];
  const within = bodies.filter((element) => outer !== element && outer.contains(element));
  const inner = narrowest(within, outer, prose) ?? narrowest(bodies, body, prose);
  if (!inner) return { element: outer, isBody: false };
  return { element: withOtherHalves(inner, within, prose), isBody: true };
}

/** A body that the page cuts in two (for a picture or an advertisement between them) is one again. */
function withOtherHalves(body: Element, all: readonly Element[], prose: (element: Element) => number): Element {
  const name = partName(body);
  const parts = all.filter((other) => other === body || (partName(other) === name && prose(other) > 0));
  const apart = parts.every((part) => parts.every((other) => part === other || !part.contains(other)));
  if (parts.length < 2 || parts.length > MOST_PARTS || !apart) return body;
  const whole = body.ownerDocument.createElement('div');
  body.before(whole);
  whole.append(...parts);
  return whole;
}

/** A part's class names without its number: story-body-1 */
function partName(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/\d+/g, '');
}

function isArticle(element: Element): boolean {
  if (element.localName === 'article' || element.getAttribute('role') === 'article') return true;
  return element.getAttribute('itemtype')?.includes('Article') === true;
}

function isMain(element: Element): boolean {
  return element.localName === 'main' || element.getAttribute('role') === 'main';
}

/**
 * The article that carries the headline, or most of the page's prose: the next report may be glued below it. An
 * element that holds the headline and no more than a summary leaves the text to something that is no article.
 */
function isTheArticle(
  article: Element,
  around: Element,
  articles: readonly Element[],
  prose: (element: Element) => number,
): boolean {
  if (prose(article) >= FIRST_SHARE * prose(around)) return true;
  const outermost = articles.filter((one) => !articles.some((other) => other !== one && other.contains(one)));
  const elsewhere = prose(around) - outermost.reduce((sum, one) => sum + (around.contains(one) ? prose(one) : 0), 0);
  return article.querySelector('h1') !== null && elsewhere <= MOST_ELSEWHERE * prose(article);
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
