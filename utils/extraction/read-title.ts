import type { PageCopy } from '../page/copy-page';
import { type PageIndex, withLength } from './index-page';
import { bareText, lineOf, plainText, spacedLineOf } from './plain-text';
import { type DataNode, textOf } from './structured-article';

const SEPARATOR = /\s+[|\-–—»·•:/\\]+\s+|\s*[|»]\s*/g;
const HEADING = /^h[1-3]$/;
const TITLE_LENGTH = 400;
const LEAST_HEADLINE = 15;
/** Words of five letters or more that a heading has in common with the address. */
const LEAST_IN_ADDRESS = 2;
/** Share of a heading that a kicker may be. */
const MOST_KICKER = 0.6;

/** A headline with the small line that some pages put into the same heading. */
export interface Headline {
  title: string;
  kicker: string;
  /** Where the page shows it; absent when only its data tell it. */
  element?: Element;
}

/** "In Picture: ...": a label that only the visible headline has. */
const LABEL = /^(?:in pictures?|foto|galeri(?: foto)?|video|infografis|photos?|gallery|watch|live)\s?:\s+\S/iu;
const LABEL_LENGTH = 22;

/**
 * The headline without the site's name. What the reader sees (the first heading) is believed where the page's own
 * data or its title confirm it; then the data itself.
 */
export function readTitle(copy: PageCopy, index: PageIndex, data: DataNode, site: string): Headline {
  const announced = [
    plainText(textOf(data, 'headline')),
    ...['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title'].map((name) =>
      plainText(copy.meta.get(name)?.[0] ?? ''),
    ),
    plainText(copy.title),
  ].filter((title) => title && title.length <= TITLE_LENGTH);
  // A heading in a navigation is a crumb for search engines; the one that readers see comes after it.
  const headings = index.elements
    .filter((element) => HEADING.test(element.localName) && !element.closest('nav'))
    .slice(0, 100)
    // By their digit: to compare texts by language the browser first loads how languages are ordered, for 6 ms.
    .sort((one, other) => one.localName.charCodeAt(1) - other.localName.charCodeAt(1));
  const heading =
    confirmedHeading(headings, announced, bareText(site)) ??
    headingInTitle(headings, announced, copy.url, bareText(site)) ??
    (textOf(data, 'headline') ? undefined : likelyHeading(headings, announced, bareText(site)));
  if (heading) return { ...splitHeading(heading, announced), element: heading };
  const first = announced[0] ?? '';
  // A document's title alone may be anything by now: scripts change it to count messages or to draw the eye.
  const isUnsure = announced.length === 1 && first === plainText(copy.title);
  const only = isUnsure ? onlyHeading(headings) : '';
  if (only.length >= LEAST_HEADLINE) return { title: only, kicker: '' };
  const named = isUnsure ? namedInAddress(headings, copy.url, first) : undefined;
  if (named) return { title: lineOf(named), kicker: '', element: named };
  const title = first ? withoutSite(first, site, announced) : onlyHeading(headings);
  return { title: (title && withLabel(title, index)) || title, kicker: '' };
}

/** Takes a kicker off a heading: an element of its own, where a title that the page announces goes without it. */
function splitHeading(heading: Element, announced: readonly string[]): Headline {
  const line = spacedLineOf(heading);
  const same = announced.filter((other) => bareText(other) === bareText(line));
  for (const part of heading.querySelectorAll('*')) {
    const kicker = lineOf(part);
    if (!kicker || !line.startsWith(kicker) || kicker.length >= line.length * MOST_KICKER) continue;
    const title = line.slice(kicker.length).replace(/^[\s:|/·•–—-]+/, '');
    if (title.length >= 10 && announced.some((other) => bareText(other) === bareText(title))) return { title, kicker };
    // "Niederrhein: Der Mann, der den Nebel stimmt" where the heading shows its parts without the colon.
    const whole = same.find((other) => other.startsWith(`${kicker}:`));
    if (whole) return { title: whole, kicker: '' };
  }
  return { title: line, kicker: '' };
}

/** The same headline with a label before it, as a line that the page shows. */
function withLabel(title: string, index: PageIndex): string | undefined {
  const bare = bareText(title);
  return withLength(index, title.length, title.length + LABEL_LENGTH)
    .map(lineOf)
    .find((line) => LABEL.test(line) && line !== title && bareText(line.slice(line.indexOf(':'))) === bare);
}

/** The heading that some announced title is equal to, or only adds something to: the site's name. */
function confirmedHeading(
  headings: readonly Element[],
  announced: readonly string[],
  bareSite: string,
): Element | undefined {
  const titles = announced.map(bareText);
  const equal = headings.find((element) => lineOf(element).length >= 3 && titles.includes(bareText(lineOf(element))));
  if (equal) return equal;
  // "The Last Projectionist | Notes from the Siding" over a blog whose name is its only heading of the first level.
  const starts = announced.map((title) => bareText(title.split(SEPARATOR)[0] ?? ''));
  const ends = announced.map((title) => bareText(title.split(SEPARATOR).at(-1) ?? ''));
  const start = headings.find((element) => isAmong(starts, element));
  if (start && headings.some((element) => element !== start && isAmong(ends, element))) return start;
  return headings.find(
    (element) => isHeadline(element, bareSite) && titles.some((title) => title.includes(bareText(lineOf(element)))),
  );
}

/**
 * The only heading of the first level that has words in common with a title: many pages call themselves something else
 * in search engines than on the page.
 */
function likelyHeading(
  headings: readonly Element[],
  announced: readonly string[],
  bareSite: string,
): Element | undefined {
  const [only, ...others] = headings.filter((element) => isHeadline(element, bareSite));
  if (!only || others.length > 0) return undefined;
  return announced.some((title) => haveWordInCommon(lineOf(only), title)) ? only : undefined;
}

function isAmong(titles: readonly string[], element: Element): boolean {
  const line = lineOf(element);
  return line.length >= LEAST_HEADLINE && titles.includes(bareText(line));
}

/** Long enough, and not the site's own name. */
function isHeadline(element: Element, bareSite: string): boolean {
  const bare = bareText(lineOf(element));
  return (
    element.localName === 'h1' && bare.length >= LEAST_HEADLINE && bare.length <= TITLE_LENGTH && bare !== bareSite
  );
}

function haveWordInCommon(one: string, other: string): boolean {
  const words = wordsOf(one);
  return wordsOf(other).some((word) => words.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

/** "Dinas Kehutanan | Pasar Kembang Pindah": the heading that is a part of a title, and whose words stand in the address. */
function headingInTitle(
  headings: readonly Element[],
  announced: readonly string[],
  url: string,
  bareSite: string,
): Element | undefined {
  const parts = announced.flatMap((title) => title.split(SEPARATOR).map(bareText));
  const isAddressed = (element: Element): boolean => wordsInAddress(lineOf(element), url) >= LEAST_IN_ADDRESS;
  // Another headline on the page: what the title has besides may be a topic.
  const isOther = (element: Element): boolean => isHeadline(element, bareSite) && !isAmong(parts, element);
  if (headings.some((element) => isOther(element) && isAddressed(element))) return undefined;
  return headings.find((element) => isAmong(parts, element) && isAddressed(element));
}

/** /berita/12-pasar-kembang-pindah: the heading whose words stand in the address, where the document's title has none. */
function namedInAddress(headings: readonly Element[], url: string, title: string): Element | undefined {
  if (wordsInAddress(title, url) > 0) return undefined;
  return headings.find((element) => wordsInAddress(lineOf(element), url) >= LEAST_IN_ADDRESS);
}

function wordsInAddress(text: string, url: string): number {
  const path = wordsOf(lastSegment(url));
  return wordsOf(text).filter((word) => path.includes(word)).length;
}

function lastSegment(url: string): string {
  return URL.canParse(url) ? (new URL(url).pathname.split('/').findLast(Boolean) ?? '') : '';
}

function withoutSite(title: string, site: string, announced: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const bareSite = bareText(site);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (bareSite && isSiteName(last, bareSite))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—»·•:/\\]+$/, '');
  if (bareSite && isSiteName(first, bareSite)) return title.slice(first.length).replace(/^[\s|\-–—»·•:/\\]+/, '');
  // Without a known site name: another announced title that is a part of this one is the headline.
  return announced.find((other) => other.length >= 15 && other.length < title.length && title.includes(other)) ?? title;
}

function isSiteName(part: string, bareSite: string): boolean {
  const bare = bareText(part);
  return bare.length > 1 && (bare === bareSite || bareSite.includes(bare) || bare.includes(bareSite));
}

function onlyHeading(headings: readonly Element[]): string {
  const first = headings.filter((element) => element.localName === 'h1');
  return first.length === 1 ? lineOf(first[0]).slice(0, TITLE_LENGTH) : '';
}
