import type { Article } from '../article/article';
import type { Metadata } from '../article/metadata';
import { parseInert } from '../content/parse-inert';
import { toContent } from '../content/to-content';
import type { ImportedLink, ImportedText } from '../library/import/imported-link';
import { moveChildren } from '../page/move-children';
import { loadQuotations } from '../read/load-quotations';
import { createSanitizer } from '../sanitize/sanitize';

const ADDRESSES = ['href', 'src'] as const;
const WEB = /^https?:\/\//;
/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/g;

/**
 * An article out of the text that another program kept: sanitised and turned into a tree like that of a page, with who
 * said what in it. Nothing is left out of it: the other program did that. @returns null where it has no words.
 */
export async function readImported(link: ImportedLink): Promise<Article | null> {
  if (!link.text) return null;
  const page = parseInert(link.text.html);
  // The sanitiser keeps what it is given, and a body may not stand in an article.
  const body = page.createElement('div');
  moveChildren(page.body, body);
  for (const name of ADDRESSES)
    for (const element of body.querySelectorAll(`[${name}]`)) resolve(element, name, link.url);
  const content = toContent(createSanitizer(window)(body));
  if (content.text.trim() === '') return null;
  const completeness = { complete: true, nextPages: [] };
  return loadQuotations({ metadata: metadataOf(link, link.text, content.text), content, removals: [], completeness });
}

function resolve(element: Element, name: (typeof ADDRESSES)[number], base: string): void {
  const address = element.getAttribute(name) ?? '';
  if (URL.canParse(address, base)) element.setAttribute(name, new URL(address, base).href);
}

function metadataOf(
  { url, title }: ImportedLink,
  { dek, author, publishedTime, leadImage }: ImportedText,
  text: string,
): Metadata {
  return {
    ...{ url, title, language: '', initials: [], tags: [] },
    byline: author ? [author] : [],
    direction: isRightToLeft(text) ? 'rtl' : 'ltr',
    ...(dek && { dek }),
    ...(publishedTime && { publishedTime }),
    ...(leadImage && WEB.test(leadImage) && URL.canParse(leadImage) && { leadImage: { src: leadImage } }),
  };
}

/** Whether most letters of the text's beginning are such. */
function isRightToLeft(text: string): boolean {
  const start = text.slice(0, 500);
  return (start.match(RIGHT_TO_LEFT) ?? []).length > start.replace(/\P{L}/gu, '').length / 2;
}
