import type { LeadImage, Metadata } from '../article/metadata';
import { captionOf, fileOf } from '../extraction/pictures';
import type { Line } from './collect-lines';
import { type CleanContext, proseSpan } from './line-steps';

/** Words of a picture credit: "(Foto: dok. pemkot)", "Photo: Rani", "(Getty Images)". */
const CREDIT =
  /[([](?:foto|photo|image|gambar|dok|ist|sumber|source|credit|antara|reuters|afp|ap|getty|screenshot|tangkapan|ilustrasi|shutterstock|istimewa)\b[^)\]]{0,80}[)\]]\s*\.?$|^(?:foto|photo|image|picture|credit|sumber foto|ilustrasi|legende|image copyright|image caption)\b\s*:?\s|(?:getty images|shutterstock|istockphoto|unsplash|ap photo|afp|reuters|pixabay)(?:\s*[/,|].{0,40})?\)?$/i;
/** Right under a picture, who took it and for whom: "[Hestu/Warta Jogja]" */
const TAKEN_BY = /^.{10,200}\[\p{Lu}[\p{L}. ]{1,30}\/\p{Lu}[\p{L}. ]{1,30}\]\.?$/u;
const CAPTION_LENGTH = 350;
/** Lines above the first paragraph in which a caption may stand without its picture. */
const HEAD_LINES = 12;

/**
 * Turns plain paragraphs that caption a picture into captions, apart from the running text: those that name the
 * photographer and stand under a picture or above the text, and short lines right under a leading picture.
 * @returns the captions that stood above the text.
 */
export function markCaptions({ lines }: CleanContext): string[] {
  // On a photo page the credited lines are the text.
  if (!lines.some((line) => line.isProse && !line.removed && !CREDIT.test(line.text))) return [];
  const { first } = proseStart(lines);
  const heads: string[] = [];
  lines.forEach((line, index) => {
    if (line.removed || line.isPicture || line.isHeading || line.text.length > CAPTION_LENGTH) return;
    const isHead = index < Math.min(first, HEAD_LINES);
    const underPicture = lines[index - 1]?.isPicture === true;
    const isCredited = CREDIT.test(line.text) || (underPicture && TAKEN_BY.test(line.text));
    if (!(isCredited && (underPicture || isHead))) return;
    // The line above a credited caption is its first half when it ends without a full stop.
    const before = lines[index - 1];
    const parts = isHead && before && isOpenLine(before) && index - 1 < first ? [before, line] : [line];
    for (const part of parts) toCaption(part);
    if (isHead) heads.push(parts.map(({ text }) => text).join(' '));
  });
  return heads;
}

function isOpenLine(line: Line): boolean {
  return (
    !line.removed &&
    !line.isPicture &&
    !line.isHeading &&
    line.text.length < CAPTION_LENGTH &&
    !/[.!?:”"]$/.test(line.text)
  );
}

/** First paragraph that is no caption: a credited line is never the start of the text. */
function proseStart(lines: readonly Line[]): { first: number } {
  const first = lines.findIndex((line) => line.isProse && !line.removed && !CREDIT.test(line.text));
  return { first: Math.max(first, proseSpan(lines).first) };
}

function toCaption(line: Line): void {
  const [first] = line.nodes;
  const caption = line.block.ownerDocument.createElement('figcaption');
  first?.parentNode?.insertBefore(caption, first);
  const fillsBlock = line.nodes.length === 1 && first === line.block;
  caption.append(...(fillsBlock ? line.block.childNodes : line.nodes));
  if (fillsBlock) line.block.remove();
  line.removed = true;
}

/**
 * Chooses the picture that leads the article and leaves every picture in the body once. The lead is the one that
 * stands above the text, else the one that the page announces; its caption comes along.
 */
export function chooseLeadImage(body: Element, metadata: Metadata, headCaption: string): LeadImage | undefined {
  const images = [...body.querySelectorAll('img')];
  const announced = metadata.leadImage;
  const text = images.length > 0 ? firstText(body) : undefined;
  const leading = text && images.find((image) => (image.compareDocumentPosition(text) & 4) !== 0);
  const src = leading?.getAttribute('src') ?? announced?.src;
  if (!src) return undefined;
  const same = images.filter((image) => fileOf(image.getAttribute('src') ?? '') === fileOf(src));
  const captions = same.map(captionOf);
  const caption = captions.find(Boolean) || headCaption || announced?.caption;
  const alt = leading?.getAttribute('alt') || announced?.alt;
  for (const image of same) removePicture(image);
  removeRepeats(images);
  return { src, ...(alt && { alt }), ...(caption && { caption }) };
}

/** The first block of some length: what stands above it leads the article. */
function firstText(body: Element): Element | undefined {
  return [...body.querySelectorAll('p, h2, h3, blockquote, li')].find(
    (block) => (block.textContent ?? '').trim().length > 60,
  );
}

function removePicture(image: Element): void {
  const figure = image.closest('figure');
  const onlyPicture =
    figure && figure.querySelectorAll('img').length === 1 && !figure.querySelector('table, pre, blockquote, p + p');
  (onlyPicture ? figure : image).remove();
}

function removeRepeats(images: readonly Element[]): void {
  const seen = new Set<string>();
  for (const image of images) {
    const file = fileOf(image.getAttribute('src') ?? '');
    if (image.isConnected && seen.has(file)) removePicture(image);
    seen.add(file);
  }
}
