import { LIMITS } from '../article/limits';
import { resolve } from './copy-head';
import { embedLink } from './embed-link';
import { fromSourceSet, imageSource, noscriptImage } from './image-source';
import type { ElementMaker } from './make-element';
import { mathText } from './math-text';
import type { NativeDom } from './native-dom';

/** What it takes to copy a page's media. */
interface MediaContext {
  copy: Document;
  dom: NativeDom;
  baseUrl: string;
  makeElement: ElementMaker;
}

/** Copies a live element of that name into `target`, if it is a picture, video, frame or formula; says whether it was. */
export type MediaCopier = (element: Element, name: string, target: Element) => boolean;

const ELEMENT = 1;
/** `<amp-youtube>` and `<lite-youtube>` name a video by its id alone. */
const YOUTUBE_FRAME = 'https://www.youtube.com/embed/';
/** UTF-16 units of what a video or frame is called. */
const LONGEST_TITLE = 200;

/** Makes the copier for one page: of a page's many pictures only so many are asked for their lazy sources. */
export function createMediaCopier(context: MediaContext): MediaCopier {
  let images = 0;
  return (element, name, target) => {
    if (name === 'img' || name === 'amp-img') {
      images += 1;
      copyImage(context, element, target, images <= LIMITS.lazyImages);
    } else if (name === 'noscript') copyNoscript(context, element, target);
    else if (name === 'video') copyVideo(context, element, target);
    else if (name === 'iframe' || name === 'amp-youtube' || name === 'lite-youtube')
      copyFrame(context, element, target);
    else if (name === 'math')
      target.appendChild(context.copy.createElement('span')).textContent = mathText(element, context.dom);
    else return false;
    return true;
  };
}

function copyImage({ dom, baseUrl, makeElement }: MediaContext, image: Element, target: Element, lazy: boolean): void {
  const source = lazy ? imageSource(image, dom) : (dom.attribute(image, 'src') ?? '');
  const src = resolve(source || pictureSource(image, dom), baseUrl);
  if (!src.startsWith('http')) return;
  const made = makeElement(image, 'img', dom.attributeNames(image).slice(0, LIMITS.attributes));
  made.setAttribute('src', src);
  target.appendChild(made);
}

/** Where an `<img>` in a `<picture>` has no address of its own, the first source has one. */
function pictureSource(image: Element, dom: NativeDom): string {
  for (let at = dom.previousSibling(image); at; at = dom.previousSibling(at)) {
    if (dom.nodeType(at) === ELEMENT && dom.localName(at as Element) === 'source') {
      const found = fromSourceSet(at as Element, dom);
      if (found) return found;
    }
  }
  return '';
}

/** The picture that a page keeps for browsers without scripts, where it shows no other there. */
function copyNoscript({ copy, dom, baseUrl }: MediaContext, noscript: Element, target: Element): void {
  const inner = dom.firstChild(noscript);
  const html = inner && dom.nodeType(inner) === ELEMENT ? dom.outerHtml(inner as Element) : dom.text(noscript);
  const src = resolve(noscriptImage(html), baseUrl);
  if (!src.startsWith('http') || target.querySelector('img')) return;
  target.appendChild(copy.createElement('img')).setAttribute('src', src);
}

/** A frame with a known video or post becomes a link to it. */
function copyFrame(context: MediaContext, frame: Element, target: Element): void {
  const { dom, baseUrl } = context;
  const source = dom.attribute(frame, 'src') || dom.attribute(frame, 'data-src') || '';
  const id = dom.attribute(frame, 'data-videoid') || dom.attribute(frame, 'videoid');
  const embed = embedLink(id ? `${YOUTUBE_FRAME}${id}` : resolve(source, baseUrl));
  if (!embed) return;
  const title = titleOf(frame, dom);
  addFigure(context, target, { href: embed.href, label: title ? `${title} (${embed.label})` : embed.label });
}

/** A video of the page's own becomes a link to it under the picture that stands for it. */
function copyVideo(context: MediaContext, video: Element, target: Element): void {
  const { dom, baseUrl } = context;
  const href = resolve(dom.attribute(video, 'src') ?? '', baseUrl);
  const poster = resolve(dom.attribute(video, 'poster') ?? '', baseUrl);
  if (href || poster) addFigure(context, target, { href, poster, label: titleOf(video, dom) || 'Video' });
}

function titleOf(element: Element, dom: NativeDom): string {
  return dom.attribute(element, 'title')?.slice(0, LONGEST_TITLE).trim() ?? '';
}

function addFigure(
  { copy }: MediaContext,
  target: Element,
  { href, poster, label }: { href: string; poster?: string; label: string },
): void {
  const figure = target.appendChild(copy.createElement('figure'));
  if (poster) figure.appendChild(copy.createElement('img')).setAttribute('src', poster);
  if (!href) return;
  const link = figure.appendChild(copy.createElement('figcaption')).appendChild(copy.createElement('a'));
  link.setAttribute('href', href);
  link.textContent = label;
}
