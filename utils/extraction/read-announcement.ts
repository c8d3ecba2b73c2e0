import type { PageCopy } from '../page/copy-page';
import type { PageIndex } from './index-page';
import { propertyOf, structuredArticle, textOf } from './structured-article';

/** What a page says of its article's extent, and what kind of page it looks like, before anything is taken out. */
export interface Announcement {
  /** The page calls itself an article, in its data, its metas or its elements. */
  isArticle: boolean;
  /** The page says that its article is not free to read. */
  isPaid: boolean;
  /** Length of the body that the page's data holds, UTF-16 units; 0 when it holds none. */
  bodyLength: number;
  /** Text that the page shows after a click only, UTF-16 units. */
  folded: number;
  /** All visible text of the page, UTF-16 units. */
  characters: number;
  /** Length of the blocks that read like prose, summaries of other articles left out. */
  prose: number;
  /** Linked headlines with a summary. */
  teasers: number;
  /** Blocks that are nothing but a link. */
  linkLines: number;
  /** Share of all visible text that stands in links (0..1). */
  linked: number;
  /** Share of the prose that stands in dialogs (0..1): consent and login walls. */
  inDialog: number;
  asksPassword: boolean;
}

/** Fewest words of an announced body that can be compared. */
const BODY_LENGTH = 400;

/** Reads the announcement from a fresh copy. */
export function readAnnouncement(copy: PageCopy, { elements, measures }: PageIndex): Announcement {
  const { body } = copy.document;
  const data = structuredArticle(copy.structuredData);
  const total = measures.get(body);
  const prose = total?.prose ?? 0;
  const inDialogs = elements.filter(isDialog).reduce((sum, dialog) => sum + (measures.get(dialog)?.prose ?? 0), 0);
  const articleBody = textOf(data, 'articleBody')
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ');
  return {
    isArticle:
      Object.keys(data).length > 0 ||
      /article/i.test(copy.meta.get('og:type')?.[0] ?? '') ||
      elements.some(({ localName }) => localName === 'article'),
    isPaid: /^false$/i.test(String(propertyOf(data, 'isAccessibleForFree') ?? '')),
    bodyLength: articleBody.length >= BODY_LENGTH ? articleBody.length : 0,
    folded: copy.folded,
    characters: total?.characters ?? 0,
    prose,
    teasers: total?.teasers ?? 0,
    linkLines: total?.linkLines ?? 0,
    linked: total && total.characters > 0 ? total.linked / total.characters : 0,
    inDialog: prose > 0 ? inDialogs / prose : 0,
    asksPassword: copy.asksPassword,
  };
}

function isDialog(element: Element): boolean {
  return element.localName === 'dialog' || /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '');
}
