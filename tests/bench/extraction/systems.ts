import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import type { PlainArticle } from '../../../utils/article/article';
import { readPlainArticle } from '../../../utils/read/read-plain-article';
import { parseHtml } from '../../tools/read/read-html';
import type { BenchPage } from './pages';
import { fromHtml } from './text-of-html';

/** What one system made of a page; empty where it gave up. */
export interface Extraction {
  title: string;
  byline: string;
  publishedTime: string;
  text: string;
}

/** One page read by all, with what the two that are given a DOM took, in milliseconds. */
export interface PageReading {
  kutip: Extraction;
  readability: Extraction;
  defuddle: Extraction;
  kutipMs: number;
  readabilityMs: number;
}

const NOTHING: Extraction = { title: '', byline: '', publishedTime: '', text: '' };

/**
 * Each has a DOM of its own: the first to walk one pays for jsdom's lazily made wrappers. What is timed is the reading
 * alone; how the benchmark makes text of Readability's HTML is not its work.
 */
export async function readByAll({ html, url }: BenchPage): Promise<PageReading> {
  const kutip = onOwnDom(html, url, (page) => readPlainArticle(page, url));
  const readability = onOwnDom(html, url, (page) => new Readability(page).parse());
  return {
    kutip: ofKutip(kutip.found),
    readability: ofReadability(readability.found),
    defuddle: await byDefuddle(html, url).catch(() => NOTHING),
    kutipMs: kutip.ms,
    readabilityMs: readability.ms,
  };
}

function onOwnDom<T>(html: string, url: string, read: (page: Document) => T): { found: T | null; ms: number } {
  const { window } = parseHtml(html, url);
  const started = performance.now();
  const found = orNothing(() => read(window.document));
  const ms = performance.now() - started;
  window.close();
  return { found, ms };
}

function orNothing<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function ofKutip(found: PlainArticle | null): Extraction {
  if (!found) return NOTHING;
  const { title, byline, publishedTime = '' } = found.metadata;
  return { title, byline: byline.join(', '), publishedTime, text: found.content.text };
}

function ofReadability(found: ReturnType<Readability['parse']>): Extraction {
  if (!found) return NOTHING;
  const { title, byline, publishedTime, content } = found;
  return {
    title: title ?? '',
    byline: byline ?? '',
    publishedTime: publishedTime ?? '',
    text: fromHtml(content ?? ''),
  };
}

async function byDefuddle(html: string, url: string): Promise<Extraction> {
  const { title, author, published, content } = await Defuddle(html, url, { useAsync: false });
  return { title, byline: author, publishedTime: published, text: fromHtml(content) };
}
