import type { PageIndex } from '../extraction/index-page';
import { lineOf } from '../extraction/plain-text';

/** Words of a link for those who listen or use the keyboard, past something that is not the text. */
const SKIP =
  /^(?:skip (?:past|over|to (?:the )?end of|this (?:ad|section|carousel)|ads?|advert\w*|newsletter|promotion|carousel)|lewati (?:iklan|bagian ini)|(?:werbung|anzeige|newsletter) überspringen|passer (?:la publicité|cette section)|saltar (?:la )?publicidad)(?![a-zà-ɏ])/i;
/** The longest is about "Skip past newsletter promotion". UTF-16 units. */
const SKIP_LENGTH = 60;
/** Such links that are followed: each may look at all siblings. */
const MOST_LINKS = 50;
/** Share of the page's prose that may lie between a link and its place. */
const MOST_SKIPPED = 0.1;
/** UTF-16 units of the place where it is no more than that: "End of carousel", "after newsletter promotion". */
const PLACE_LENGTH = 40;
const OF_TEXT = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, table, section, article';

/**
 * What a page itself offers to skip, within its text: an advertisement, a call to sign up, a carousel. Each is a run of
 * siblings from the link to the place that it leads to.
 */
export function skippedParts({ elements, measures }: PageIndex, total: number): Element[][] {
  const links = elements.filter((element) => element.localName === 'a' && isSkipLink(element)).slice(0, MOST_LINKS);
  if (links.length === 0) return [];
  const places = new Map(elements.map((element) => [element.getAttribute('id') ?? '', element]));
  return links.flatMap((link) => {
    const place = places.get(fragmentOf(link));
    const part = place ? between(link, place) : [];
    const prose = part.reduce((sum, element) => sum + (measures.get(element)?.prose ?? 0), 0);
    return part.length > 0 && prose <= MOST_SKIPPED * total && !part.some(hasHeadline) ? [part] : [];
  });
}

function isSkipLink(link: Element): boolean {
  if (fragmentOf(link) === '') return false;
  const line = lineOf(link);
  return line.length <= SKIP_LENGTH && SKIP.test(line);
}

function fragmentOf(link: Element): string {
  return (link.getAttribute('href') ?? '').split('#')[1] ?? '';
}

function hasHeadline(element: Element): boolean {
  return element.localName === 'h1' || element.querySelector('h1') !== null;
}

/**
 * The siblings from the link up to its place; none where the place comes first, or where the link stands in a sentence. The
 * place itself is the text that goes on, unless it is but a mark.
 */
function between(link: Element, place: Element): Element[] {
  let first = link;
  while (first.parentElement && !first.parentElement.contains(place)) first = first.parentElement;
  if (lineOf(first) !== lineOf(link)) return [];
  const part: Element[] = [];
  for (let at: Element | null = first; at; at = at.nextElementSibling) {
    if (at.contains(place)) return isMark(at) ? [...part, at] : part;
    part.push(at);
  }
  return [];
}

function isMark(place: Element): boolean {
  return lineOf(place).length <= PLACE_LENGTH && !place.matches(OF_TEXT) && !place.querySelector(OF_TEXT);
}
