import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
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

/** One page read by all, with what the two that share its DOM took, in milliseconds. */
export interface PageReading {
  kutip: Extraction;
  readability: Extraction;
  defuddle: Extraction;
  kutipMs: number;
  readabilityMs: number;
}

const NOTHING: Extraction = { title: '', byline: '', publishedTime: '', text: '' };

/** Each has a DOM of its own: the first to walk one pays for jsdom's lazily made wrappers. */
export async function readByAll({ html, url }: BenchPage): Promise<PageReading> {
  const [kutip, kutipMs] = onOwnDom(html, url, (page) => byKutip(page, url));
  const [readability, readabilityMs] = onOwnDom(html, url, byReadability);
  const defuddle = await byDefuddle(html, url).catch(() => NOTHING);
  return { kutip, readability, defuddle, kutipMs, readabilityMs };
}

function onOwnDom(html: string, url: string, read: (page: Document) => Extraction): [Extraction, number] {
  const { window } = parseHtml(html, url);
  const started = performance.now();
  const found = orNothing(() => read(window.document));
  const ms = performance.now() - started;
  window.close();
  return [found, ms];
}

function orNothing(read: () => Extraction): Extraction {
  try {
    return read();
  } catch {
    return NOTHING;
  }
}

function byKutip(page: Document, url: string): Extraction {
  const { metadata, content } = readPlainArticle(page, url);
  const { title, byline, publishedTime = '' } = metadata;
  return { title, byline: byline.join(', '), publishedTime, text: content.text };
}

function byReadability(page: Document): Extraction {
  const found = new Readability(page).parse();
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
