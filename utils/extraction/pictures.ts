/** The part of an address that names the file, without size: photo-300x200.jpg?w=3 -> photo.jpg */
export function fileOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return (path.split('/').pop() ?? '').replace(/[-_]\d{2,4}x\d{2,4}(?=\.)/, '').toLowerCase() || path;
}

/** What the page writes under a picture; empty when it writes nothing. */
export function captionOf(image: Element): string {
  const caption =
    image.closest('figure')?.querySelector('figcaption') ?? image.parentElement?.querySelector('figcaption');
  return lineWithBreaks(caption).replace(/\s+/g, ' ').trim();
}

/** Least length of a caption that can stand for a photo page's text. */
const PHOTO_TEXT = 100;

/** A picture with the paragraph that its caption has become. */
export interface PhotoText {
  figure: Element;
  paragraph: Element;
}

/** The captions that are long enough for a photo page's text, each once. */
export function photoCaptions(body: Element): string[] {
  const texts = [...body.querySelectorAll('figcaption')].map(captionText).filter((text) => text.length >= PHOTO_TEXT);
  return [...new Set(texts)];
}

/** On a photo page the captions are the article: those that read like a paragraph become paragraphs, each once. */
export function captionsToParagraphs(body: Element): PhotoText[] {
  const texts = new Map<string, PhotoText>();
  for (const caption of body.querySelectorAll('figcaption')) {
    const text = captionText(caption);
    if (text.length < PHOTO_TEXT || texts.has(text)) continue;
    const paragraph = caption.ownerDocument.createElement('p');
    paragraph.append(...caption.childNodes);
    texts.set(text, { figure: caption.closest('figure') ?? caption, paragraph });
  }
  return [...texts.values()];
}

function captionText(caption: Element): string {
  return (caption.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function lineWithBreaks(element: Element | null | undefined): string {
  if (!element) return '';
  return [...element.childNodes]
    .map((node) => (node.nodeName.toLowerCase() === 'br' ? ' ' : node.textContent))
    .join('');
}
