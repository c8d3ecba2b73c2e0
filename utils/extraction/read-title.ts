import type { PageCopy } from '../page/copy-page';
import type { PageIndex } from './index-page';
import { bareText, lineOf, plainText } from './plain-text';
import { type DataNode, textOf } from './structured-article';

const SEPARATOR = /\s+[|\-–—»·•:/\\]+\s+|\s*[|»]\s*/g;
const TITLE_LENGTH = 400;

/**
 * The headline without the site's name. What the reader sees (the first heading) is believed where the page's own
 * data or its title confirm it; then the data itself.
 */
export function readTitle(copy: PageCopy, { elements }: PageIndex, data: DataNode, site: string): string {
  const announced = [
    plainText(textOf(data, 'headline')),
    ...['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title'].map((name) =>
      plainText(copy.meta.get(name)?.[0] ?? ''),
    ),
    plainText(copy.title),
  ].filter((title) => title && title.length <= TITLE_LENGTH);
  const headings = elements.filter(({ localName }) => localName === 'h1' || localName === 'h2').slice(0, 60);
  const heading = headings.find((element) => isConfirmed(lineOf(element), announced, element.localName === 'h1'));
  if (heading) return lineOf(heading);
  const title = announced[0] ?? '';
  return title ? withoutSite(title, site, announced) : onlyHeading(headings);
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
