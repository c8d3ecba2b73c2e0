import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../utils/article/article';
import { readPage } from '../../../utils/read/read-page';

/** An article with what it cost: milliseconds for jsdom's parse and for our pipeline. */
export interface Reading {
  article: Article;
  parseMs: number;
  extractMs: number;
}

/** Runs the extension's own pipeline on a page's HTML. No script of the page runs and nothing is fetched. */
export function readHtml(html: string, url: string): Reading {
  const started = performance.now();
  const dom = parseHtml(html, url);
  const parsed = performance.now();
  try {
    const article = readPage(dom.window.document, url);
    return { article, parseMs: parsed - started, extractMs: performance.now() - parsed };
  } finally {
    dom.window.close();
  }
}

/** jsdom's style engine throws on some real stylesheets; the pipeline does not need them. */
export function parseHtml(html: string, url: string): JSDOM {
  try {
    return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  } catch {
    const unstyled = html.replace(/<style[\s>][\s\S]*?<\/style>/gi, '');
    return new JSDOM(unstyled, { url, virtualConsole: new VirtualConsole() });
  }
}
