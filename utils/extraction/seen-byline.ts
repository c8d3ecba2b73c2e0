import { nameOf, type PageIndex, withLength } from './index-page';
import { isOfOthers } from './is-of-others';
import { parseDate } from './parse-date';
import { peopleOf } from './people';
import { bareText, lineOf, spacedLineOf } from './plain-text';
import { AUTHOR, BY, WRITER, WRITTEN_BY } from './rules/byline-words';
import { FULL_NAME, ORGANISATION } from './rules/name-shapes';
import { UNSEEN_NAME } from './rules/unseen-name';
import { uniqueNames } from './unique-names';

/** Elements of one kind that are looked at, and people that one byline may name. */
const PLACES_READ = 20;
const MOST_PEOPLE = 6;
/** Places of a byline in the page, best first: microdata, then class names and ids. */
const PLACES: readonly RegExp[] = [
  /(?:^|[\s_-])(?:byline|author|penulis|reporter|writer)-?_?_?name(?:$|\s)|(?:^|[\s_-])nama-(?:penulis|reporter)(?:$|\s)/, // author-name, byline__name, nama-penulis
  /(?:^|[\s_-])byline/,
  /(?:^|\s)(?:author(?:-?\d)?|penulis|reporter|writer|article__author|detail__author|post-author|entry-author|vcard)(?:$|\s)/,
  /author(?!i[tz])/,
  /(?:^|[\s_-])nama-redaksi(?:$|\s)/, // sindonews
];

/** What may follow the names on their line: "| Warta Contoh", "/ Red: …", ". Pictures by …", "pada Senin". */
const BEHIND_NAMES =
  '[|·•⋅(]|\\/ ?red:|\\.\\s+(?:pictures|photo(?:s|graph(?:s|y))?|illustrations?|foto|video) (?:by|oleh)\\s' +
  '|,?\\s+(?:editor|redaktur|penyunting)\\s*:|\\s+pada\\s|\\s[/-]\\s\\p{L}{0,10},? ?\\d';
const BEFORE_NAMES = `${WRITTEN_BY}|${WRITER}|laporan wartawan|rep(?=:)|${BY}|${AUTHOR}`;
const CREDIT = new RegExp(
  `^(?:(?:redaktur|editor)\\s*[&/]\\s*)?(?:${BEFORE_NAMES})(?:\\s*[:,\\-–]\\s*|\\s+)(\\p{Lu}[\\p{L}.'’, -]{2,70}?)(?:\\s*(?:${BEHIND_NAMES}).{0,80})?$`,
  'iu',
); // Penulis: Rani Lestari | Warta Contoh

/** With the colon one name is enough: "Oleh: Mustofa" */
const SURE_CREDIT = new RegExp(`^(?:oleh|rep|${WRITER})\\s*:`, 'i');

/** Cheaper than the whole of it: most lines start otherwise. */
const CREDIT_START = new RegExp(`^\\s*(?:redaktur|editor|${BEFORE_NAMES})`, 'i');

/**
 * The byline that readers see, below the headline first.
 * @param headline place of the headline among the page's elements, -1 when it shows none.
 * @param isOthers whether an element's names are not this article's.
 */
export function seenByline(
  index: PageIndex,
  site: string,
  headline: number,
  isOthers: (element: Element) => boolean,
): string[] {
  const below = new Set(headline < 0 ? [] : index.elements.slice(headline));
  const firstOf = (elements: readonly Element[]): string[] | null => firstPeople(elements, site, isOthers);
  const places = [
    index.elements.filter(isMarked),
    ...PLACES.map((place) => index.named.filter(({ name }) => place.test(name)).map(({ element }) => element)),
  ];
  for (const elements of places) {
    const people = firstOf(elements.filter((element) => below.has(element))) || firstOf(elements);
    if (people) return people;
  }
  const credited = fromCredit(index, site, isOthers);
  if (credited.length > 0) return credited;
  const besideDate = headline >= 0 ? fromDateLine(index, headline, site) : [];
  return besideDate.length > 0 ? besideDate : photographers(index, site);
}

/** Elements under the headline in which a name may stand beside the date. */
const HEAD = 40;
/** Where a date begins. */
const DATE_START =
  /\s*[•|/·,⋅–—-]?\s*(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d{1,2}[\s/.-])/i;
/** "October 9, 2024 | By Prudence Okonjo" */
const BEHIND_DATE = /\d.{0,20}\s[•|/·⋅–—-]\s(?:by|oleh|penulis:?|reporter:?)\s(.{5,50}?)(?:\s[•|·].{0,40})?$/i;
/** "March 27, 2025 · 4 min read · Ottoline Grieve" */
const BEHIND_TIME = /\d.{0,30}\d (?:min|menit)\b[^•|·]{0,15}[•|·]\s(.{5,50})$/;
const AUTHOR_ADDRESS = /author|penulis|reporter|jurnalis|profile|user|staff/i;

/**
 * "Rani Lestari • Selasa, 13 Mei 2025": a full name right before the date under the headline. A section may stand there,
 * too; its name leads to it elsewhere on the page.
 */
function fromDateLine(index: PageIndex, headline: number, site: string): string[] {
  for (const element of index.elements.slice(headline + 1, headline + 1 + HEAD)) {
    const { characters = 0 } = index.measures.get(element) ?? {};
    if (characters < 12 || characters > 100) continue;
    const line = spacedLineOf(element);
    const before = line.slice(0, DATE_START.exec(line)?.index ?? 0).replace(/[\s•|/·,⋅–—-]+$/, '');
    const name = [before, BEHIND_DATE.exec(line)?.[1] ?? BEHIND_TIME.exec(line)?.[1] ?? ''].find(
      (one) => FULL_NAME.test(one) && !ORGANISATION.test(one),
    );
    if (!name || parseDate(line) === '') continue;
    if (!index.elements.some((other) => leadsToSection(other, name))) return peopleOf(name, site);
  }
  return [];
}

function leadsToSection(link: Element, name: string): boolean {
  if (link.localName !== 'a' || AUTHOR_ADDRESS.test(link.getAttribute('href') ?? '')) return false;
  return bareText(lineOf(link)) === bareText(name);
}

/** The people of the first element that names some, and of those right beside it; not those of other articles. */
function firstPeople(
  elements: readonly Element[],
  site: string,
  isOthers: (element: Element) => boolean,
): string[] | null {
  const people: string[] = [];
  let group: Element | null = null;
  for (const element of elements.slice(0, PLACES_READ)) {
    if (group && !group.contains(element)) break;
    const line = spacedLineOf(element);
    const found = line.length > 1 && line.length < 120 ? peopleOf(line, site) : [];
    if (found.length === 0 || isOthers(element) || isOfPicture(element) || UNSEEN_NAME.test(nameOf(element))) continue;
    group ??= element.parentElement?.parentElement ?? element.parentElement;
    people.push(...found);
  }
  const named = uniqueNames(people).filter(
    (name, _, all) => !all.some((other) => other !== name && name.includes(other)),
  );
  return named.length > 0 && named.length <= MOST_PEOPLE ? named : null;
}

/** Boxes of other articles by their names, and how many boxes around an element are looked at. */
const OTHER_ARTICLES =
  /(?:^|[\s_-])(?:related|terkait|rekomendasi|recommend\w*|popul\w*|terpopuler|trending)(?:$|[\s_-])/;
const AROUND = 6;

export function isOfOtherArticles(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < AROUND; level += 1, box = box.parentElement) {
    if (OTHER_ARTICLES.test(nameOf(box))) return true;
    if (box.localName === 'article' || box.localName === 'main') break;
  }
  return isOfOthers(element);
}

/** Boxes of a picture: `<div class="photo"><img><span class="author">Antara</span> …` names who took it. */
const PICTURE = /(?:^|[\s_-])(?:photo|foto|image|caption)(?:$|[\s_-])/;

function isOfPicture({ parentElement: box }: Element): boolean {
  if (!box) return false;
  return box.localName.startsWith('fig') || (PICTURE.test(nameOf(box)) && box.querySelector('img') !== null);
}

function isMarked(element: Element): boolean {
  const property = element.getAttribute('itemprop');
  if (property === 'author') return true;
  if (property === 'name') return element.closest('[itemprop=author]') !== null;
  return element.getAttribute('rel') === 'author';
}

/** A line of its own such as "Penulis: Rani Lestari". */
function fromCredit(index: PageIndex, site: string, isOthers: (element: Element) => boolean): string[] {
  for (const element of withLength(index, 8, 110)) {
    if (!CREDIT_START.test(element.textContent?.slice(0, 60) ?? '')) continue;
    const lines = [spacedLineOf(element), ...linesOf(element)];
    const people = lines.map((line) => creditedIn(line, site)).find((found) => found !== null) ?? [];
    // Within a link it is the byline of what the link leads to.
    if (people.length > 0 && !element.closest('a[href]') && !isOthers(element)) return people;
  }
  return [];
}

/** Of a photo page without a writer, who took the pictures: "Fotografer : Rani Lestari" on a line of its own. */
const PHOTOGRAPHER = /^fotografer\s*:\s*(\p{Lu}[\p{L}.'’ -]{2,60})$/iu;

function photographers(index: PageIndex, site: string): string[] {
  for (const element of withLength(index, 14, 80)) {
    const names = PHOTOGRAPHER.exec(lineOf(element))?.[1];
    if (names && !element.closest('figure, li, h1, h2, h3, h4, a[href]')) return peopleOf(names, site);
  }
  return [];
}

function creditedIn(line: string, site: string): string[] | null {
  const names = CREDIT.exec(line)?.[1];
  const isSure = SURE_CREDIT.test(line);
  const people = names ? peopleOf(names, site).filter((name) => isSure || FULL_NAME.test(name)) : [];
  return people.length > 0 ? people : null;
}

/** What stands between the `<br>`s: reporter, editor and date may share a box. None where there is no `<br>`. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let line = '';
  for (const node of element.childNodes) {
    if (node.nodeName.toLowerCase() === 'br') {
      lines.push(line);
      line = '';
    } else line += node.textContent ?? '';
  }
  return lines.length === 0 ? [] : [...lines, line].map((text) => text.replace(/\s+/g, ' ').trim());
}
