import { nameOf } from './index-page';
import { isCaptionName } from './rules/caption-names';

/** The part of an address that names the file, without size: photo-300x200.jpg?w=3 -> photo.jpg */
export function fileOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return (path.split('/').pop() ?? '').replace(/[-_]\d{2,4}x\d{2,4}(?=\.)/, '').toLowerCase() || path;
}

/** What the page writes under a picture, in a figcaption or in an element with such a name; empty when nothing. */
export function captionOf(image: Element): string {
  const caption =
    image.closest('figure')?.querySelector('figcaption') ??
    image.parentElement?.querySelector('figcaption') ??
    namedCaption(image);
  return lineWithBreaks(caption).replace(/\s+/g, ' ').trim();
}

/** Elements around a picture that are looked at for its caption, and the longest caption in UTF-16 units. */
const AROUND = 12;
const CAPTION_LENGTH = 400;

/** `<div class="photo"><img></div><div class="photo__caption">`: in the box of the picture or right around it. */
function namedCaption(image: Element): Element | undefined {
  let box = image.parentElement;
  for (let level = 0; box && level < 3; level += 1, box = box.parentElement) {
    const inside = box.querySelectorAll('[class], [id]');
    if (inside.length > AROUND || box.querySelectorAll('img').length > 1) return undefined;
    const found = [...inside].find((element) => isCaptionName(nameOf(element)) && isShortText(element));
    if (found) return found;
  }
  return undefined;
}

function isShortText(element: Element): boolean {
  const { length } = (element.textContent ?? '').trim();
  return length > 0 && length <= CAPTION_LENGTH && !element.querySelector('img');
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
