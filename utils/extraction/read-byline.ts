import { hostOf } from '../article/host-of';
import type { PageCopy } from '../page/copy-page';
import { type PageIndex, withLength } from './index-page';
import { isOfOthers } from './is-of-others';
import { peopleOf } from './people';
import { bareText, lineOf, plainText } from './plain-text';
import { WRITTEN_BY } from './rules/byline-words';
import { ORGANISATION } from './rules/name-shapes';
import { isOfOtherArticles, seenByline } from './seen-byline';
import { type DataNode, isNode, listOf, propertyOf, textOf } from './structured-article';
import { uniqueNames } from './unique-names';

/** Names of metas with an author: author, parsely-author, dc.creator, bisnis:author; not twitter:creator. */
const META_NAME = /(?:^|[:._-])author$|^(?:dc(?:terms)?\.creator|byl)$/;

const LABEL = new RegExp(`^(?:${WRITTEN_BY}|by|author|oleh|penulis)\\b`, 'i');
/** Letters of a host's name from which an account that starts with it is the site's. */
const SITE_STEM = 5;
/** Letters that a host's name may have besides: "Punch" is at home at punchng.example. */
const COUNTRY = 3;
const EDITOR = /^(?:editor|redaktur|penyunting|redaktor)\s*[:\-–]\s*(\p{Lu}[\p{L}.'’ -]{2,40})$/iu; // Editor : Heryadi

/** What is known of the page before its byline is read. */
interface Known {
  /** The site's name, empty when unknown. */
  site: string;
  /** Place of the headline among the page's elements, -1 when it shows none. */
  headline: number;
}

/** "esy": who signs like that. */
const INITIALS = /^[a-z]{2,5}$/;
/** An account that several write under: "Kompas Cyber Media", "admin_kota", "humas". */
const ACCOUNT =
  /(?:^|\s)(?:\S*admin\S*|humas|developer|webmaster|redaksi|network|cyber|newsroom|official)(?:\s|$)|^(?:pt\.?|tim|team) | (?:team|tim|desk|nieuws|redaktion|redactie)$/i;

/**
 * Who the page says wrote the article: the people, and organisations that are not the site itself ("SDA"). What the page's
 * data say counts most, then its metas, then what readers see.
 */
export function readByline(copy: PageCopy, index: PageIndex, data: DataNode, { site, headline }: Known): string[] {
  const isSite = siteTest(copy.url, [site, publisherOf(data)]);
  let fallback: string[] = [];
  const organisations = organisationsIn(data, site);
  const places = [
    () => [...peopleIn(data, 'author', site), ...organisations],
    () => peopleIn(data, 'creator', site),
    () => fromMetas(copy, site),
    // Where an account was named, a name in a box of other articles is theirs.
    () => seenByline(index, site, headline, fallback.length === 0 ? isOfOthers : isOfOtherArticles),
  ];
  for (const place of places) {
    const names = place().filter((name) => !isSite(name));
    const isSomebody = (name: string) => organisations.includes(name) || !(INITIALS.test(name) || ACCOUNT.test(name));
    if (names.some(isSomebody) && !isEditor(names, index)) return names;
    if (fallback.length === 0) fallback = names;
  }
  return fallback;
}

/** Whether the page calls the only one its editor: content systems often give the editor's account as the author. */
function isEditor([name, ...others]: readonly string[], index: PageIndex): boolean {
  return name !== undefined && others.length === 0 && editorsOf(index).includes(bareText(name));
}

/** The site's own account is no person, however the page marks it: "LTO" on lto.de, "kumparanNEWS" on kumparan.com. */
function siteTest(url: string, names: readonly string[]): (name: string) => boolean {
  const host = hostOf(url).split('.');
  const own = new Set(names.map(bareText));
  const stems = host.filter((label) => label.length >= SITE_STEM);
  return (name) => {
    const bare = bareText(name);
    // A site may bear its writer's name: Gary Marcus writes on garymarcus.example.
    if (name.includes(' ')) return own.has(bare) && ORGANISATION.test(name);
    return (
      own.has(bare) ||
      host.includes(bare) ||
      stems.some(
        (stem) =>
          bare.startsWith(stem) ||
          (bare.length >= SITE_STEM && stem.startsWith(bare) && stem.length - bare.length <= COUNTRY),
      )
    );
  };
}

function publisherOf(data: DataNode): string {
  const publisher = propertyOf(data, 'publisher');
  return isNode(publisher) ? textOf(publisher, 'name') : '';
}

function fromMetas({ meta, url }: PageCopy, site: string): string[] {
  const host = hostOf(url);
  for (const [name, said] of meta) {
    if (!META_NAME.test(name)) continue;
    // "Deutsche Welle (www.dw.com)" is the site.
    const values = said.filter((value) => !host || !value.toLowerCase().includes(host));
    const people = uniqueNames(values.flatMap((value) => peopleOf(plainText(value), site)));
    if (people.length > 0) return people;
  }
  // Yoast tells link previews who wrote it.
  const label = meta.get('twitter:label1')?.[0] ?? '';
  return LABEL.test(label) ? peopleOf(plainText(meta.get('twitter:data1')?.[0] ?? ''), site) : [];
}

function peopleIn(data: DataNode, property: string, site: string): string[] {
  const people = listOf(data, property).filter((author) => typeof author === 'string' || !isOrganisation(author));
  const names = people.map((author) => (typeof author === 'string' ? author : nameOf(author)));
  const own = [site, publisherOf(data)].map(bareText);
  // BLOX: a name, and on a line of its own the paper.
  const withoutOwn = names.map((name) => name.split('\n').filter((line) => !own.includes(bareText(line))));
  return uniqueNames(withoutOwn.flatMap((lines) => peopleOf(plainText(lines.join(' ')), site)));
}

/** Organisations named beside or instead of people: an agency, a department. The site itself is none of them. */
function organisationsIn(data: DataNode, site: string): string[] {
  const own = [site, publisherOf(data)].map(bareText);
  const names = listOf(data, 'author')
    .filter((author) => typeof author !== 'string' && isOrganisation(author))
    .map((author) => plainText(nameOf(author as DataNode)));
  return uniqueNames(names.filter((name) => name.length > 1 && name.length <= 60 && !own.includes(bareText(name))));
}

function isOrganisation(node: DataNode): boolean {
  return /Organization/.test(textOf(node, '@type'));
}

function nameOf(author: DataNode): string {
  return textOf(author, 'name') || [textOf(author, 'givenName'), textOf(author, 'familyName')].join(' ');
}

/** Whom the page calls its editor. */
function editorsOf(index: PageIndex): string[] {
  return withLength(index, 8, 60).flatMap((element) => {
    const name = EDITOR.exec(lineOf(element))?.[1];
    return name ? [bareText(name)] : [];
  });
}
