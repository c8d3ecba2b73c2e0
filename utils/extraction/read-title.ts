import type { PageCopy } from '../page/copy-page';
import { type PageIndex, withLength } from './index-page';
import { bareText, lineOf, plainText, spacedLineOf } from './plain-text';
import { type DataNode, textOf } from './structured-article';

const SEPARATOR = /\s+[|\-–—»·•:/\\]+\s+|\s*[|»]\s*/g;
const TITLE_LENGTH = 400;
const LEAST_HEADLINE = 15;
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
    .filter((element) => (element.localName === 'h1' || element.localName === 'h2') && !element.closest('nav'))
    .slice(0, 60);
  const heading = headings.find((element) => isConfirmed(lineOf(element), announced, element.localName === 'h1'));
  if (heading) return { ...splitHeading(heading, announced), element: heading };
  const first = announced[0] ?? '';
  // A document's title alone may be anything by now: scripts change it to count messages or to draw the eye.
  const only = announced.length === 1 && first === plainText(copy.title) ? onlyHeading(headings) : '';
  if (only.length >= LEAST_HEADLINE) return { title: only, kicker: '' };
  const title = first ? withoutSite(first, site, announced) : onlyHeading(headings);
  return { title: (title && withLabel(title, index)) || title, kicker: '' };
}

/** Takes a kicker off a heading: an element of its own, where a title that the page announces goes without it. */
function splitHeading(heading: Element, announced: readonly string[]): Headline {
  const line = spacedLineOf(heading);
  for (const part of heading.querySelectorAll('*')) {
    const kicker = lineOf(part);
    if (!kicker || !line.startsWith(kicker) || kicker.length >= line.length * MOST_KICKER) continue;
    const title = line.slice(kicker.length).replace(/^[\s:|/·•–—-]+/, '');
    if (title.length >= 10 && announced.some((other) => bareText(other) === bareText(title))) return { title, kicker };
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

/** A heading is the headline when some announced title is equal to it or only adds the site's name. */
function isConfirmed(heading: string, announced: readonly string[], isFirstLevel: boolean): boolean {
  const bare = bareText(heading);
  if (bare.length < 3) return false;
  return announced.some((title) => {
    const other = bareText(title);
    return other === bare || (isFirstLevel && bare.length >= 15 && other.includes(bare));
  });
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
