import { JSDOM } from 'jsdom';

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIPPED = /^(?:script|style|noscript|template|head|svg)$/;

/** An extractor's HTML as running text, each block on a line of its own, so that peers are measured as readers see them. */
export function fromHtml(html: string): string {
  const { window } = new JSDOM(`<body>${html}`);
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.test(name)) return;
    if (BLOCK.test(name)) parts.push('\n');
    for (const child of node.childNodes) walk(child);
    if (BLOCK.test(name)) parts.push('\n');
  };
  walk(window.document.body);
  window.close();
  return parts
    .join('')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}
