import { hostOf } from '../article/host-of';
import type { LeadImage, Metadata } from '../article/metadata';
import { resolve } from '../page/copy-head';
import type { PageCopy } from '../page/copy-page';
import { type PageIndex, withLength } from './index-page';
import { languageOf } from './language-of';
import { captionOf, fileOf } from './pictures';
import { bareText, lineOf, plainText } from './plain-text';
import { readByline } from './read-byline';
import { readTimes } from './read-times';
import { readTitle } from './read-title';
import { type DataNode, isNode, listOf, propertyOf, structuredArticle, textOf } from './structured-article';

/** West Indonesian time: what a clock on an Indonesian page means when it names no zone. */
const INDONESIAN_OFFSET = '+07:00';
const TAGS = 20;
/** tags-links, detail__body-tag, post-tags */
const TAG_LIST = /(?:^|[\s_-])tags?(?:-?(?:list|links|items?|box|wrap\w*))?(?:$|\s)/;

/** What the page says about its article: its JSON-LD, then its metas, then what the reader sees. */
export function readMetadata(copy: PageCopy, index: PageIndex): Metadata {
  const data = structuredArticle(copy.structuredData);
  const siteName = readSiteName(copy, data);
  const language = languageOf(copy, index, textOf(data, 'inLanguage'));
  const { title, kicker, element } = readTitle(copy, index, data, siteName);
  const headline = headlineAt(index, element);
  const offset = language === 'id' ? INDONESIAN_OFFSET : '';
  const { published, modified } = readTimes(copy, index, data, { offset, headline });
  const optional = {
    canonicalUrl: copy.links.get('canonical'),
    kicker: kicker || readKicker(copy, index, data),
    dek: readDek(copy, index, data, title),
    siteName,
    publishedTime: published,
    modifiedTime: modified,
    leadImage: readLeadImage(copy, index, data),
  };
  return {
    url: copy.url,
    title,
    byline: readByline(copy, index, data, { site: siteName, headline }),
    initials: [],
    language,
    direction: copy.document.body.dir === 'rtl' || /^(?:ar|fa|he|ur)$/.test(language) ? 'rtl' : 'ltr',
    tags: readTags(copy, index, data),
    ...present(optional),
  };
}

/** Place of the headline among the elements: the one that bears the title, else the first of its level; -1 without. */
function headlineAt({ elements }: PageIndex, titled: Element | undefined): number {
  return titled ? elements.indexOf(titled) : elements.findIndex(({ localName }) => localName === 'h1');
}

/** Leaves out what is empty, so that an unknown value is absent rather than blank. */
function present<Values extends Record<string, unknown>>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as ReturnType<typeof present<Values>>;
}

/** The site's name as the page gives it, else the part of the document's title that is the host's name. */
function readSiteName(copy: PageCopy, data: DataNode): string {
  const publisher = propertyOf(data, 'publisher');
  const named = [copy.meta.get('og:site_name')?.[0] ?? '', isNode(publisher) ? textOf(publisher, 'name') : ''];
  const found = [...named, copy.meta.get('application-name')?.[0] ?? ''].map(plainText).find((name) => name);
  if (found && found.length <= 80) return found;
  const host = hostOf(copy.url);
  const parts = plainText(copy.title).split(/\s+[|\-–—»·•:]\s+/);
  return parts.length > 1 ? (parts.find((part) => isHostName(bareText(part), host)) ?? '') : '';
}

/** "The Mill Creek Herald" is at home at millcreekherald.example. */
function isHostName(name: string, host: string): boolean {
  const bare = name.replace(/^the(?=.{5})/, '');
  return bare.length > 2 && (host.split('.').includes(bare) || (bare.length > 4 && bareText(host).endsWith(bare)));
}

function readKicker(copy: PageCopy, { named }: PageIndex, data: DataNode): string {
  const seen = named.find(({ name }) => /(?:^|[\s_])kicker(?:$|\s)|(?:^|\s)gmr-meta-topic/.test(name));
  const section = [
    lineOf(seen?.element),
    plainText(textOf(data, 'articleSection')),
    plainText(copy.meta.get('article:section')?.[0] ?? ''),
  ];
  return section.find((name) => name && name.length <= 40 && !/^(?:uncategori[sz]ed|news)$/i.test(name)) ?? '';
}

/** The summary that the page shows under its headline; a description that only search engines see is none. */
function readDek(copy: PageCopy, index: PageIndex, data: DataNode, title: string): string {
  const described = [
    textOf(data, 'description'),
    copy.meta.get('og:description')?.[0] ?? '',
    copy.meta.get('description')?.[0] ?? '',
  ]
    .map((text) => bareText(plainText(text)))
    .filter((text) => text.length >= 30);
  if (described.length === 0) return '';
  const lengths = described.map(({ length }) => length);
  const longest = Math.min(600, 1.6 * Math.max(...lengths) + 20);
  for (const element of withLength(index, Math.max(25, Math.min(...lengths) - 2), longest)) {
    const line = lineOf(element);
    if (line.length < 30 || line === title) continue;
    if (described.includes(bareText(line))) return line;
  }
  return '';
}

function readTags(copy: PageCopy, index: PageIndex, data: DataNode): string[] {
  const keywords = listOf(data, 'keywords').filter((word) => typeof word === 'string');
  const metas = ['article:tag', 'news_keywords', 'keywords'].map((name) => copy.meta.get(name) ?? []);
  const announced = [keywords, ...metas].find((list) => list.length > 0)?.flatMap((list) => list.split(','));
  const tags = (announced ?? shownTags(index)).map(plainText).filter((tag) => tag && tag.length <= 60);
  return [...new Set(tags)].slice(0, TAGS);
}

/** What links to a tag's page: by its relation, or within a list that is named after tags. */
function shownTags({ elements, named }: PageIndex): string[] {
  const related = elements.filter((element) => /(?:^|\s)tag(?:$|\s)/.test(element.getAttribute('rel') ?? ''));
  const list = named.find(({ name }) => TAG_LIST.test(name))?.element;
  const links = related.length > 0 ? related : [...(list?.querySelectorAll('a[href]') ?? [])];
  return links.map((link) => lineOf(link).replace(/^#\s*/, ''));
}

/** The picture that the page announces, else the first that the page captions; with its caption where it is shown. */
function readLeadImage(copy: PageCopy, { elements }: PageIndex, data: DataNode): LeadImage | undefined {
  const [image] = listOf(data, 'image');
  const announced = [
    copy.meta.get('og:image')?.[0] ?? '',
    typeof image === 'string' ? image : '',
    isNode(image) ? textOf(image, 'url') : '',
  ]
    .map((address) => resolve(plainText(address), copy.baseUrl))
    .find((address) => address.startsWith('http'));
  const images = elements.filter(({ localName }) => localName === 'img');
  const shown = announced ? images.find((shownImage) => isFile(shownImage, announced)) : images.find(captionOf);
  const src = announced ?? shown?.getAttribute('src');
  if (!src) return undefined;
  const alt = plainText(copy.meta.get('og:image:alt')?.[0] ?? shown?.getAttribute('alt') ?? '');
  const caption = shown ? captionOf(shown) : '';
  return { src, ...(alt && { alt }), ...(caption && { caption }) };
}

function isFile(image: Element, address: string): boolean {
  return fileOf(image.getAttribute('src') ?? '') === fileOf(address);
}
