import type { PageIndex } from '../extraction/index-page';
import type { TextMeasure } from '../extraction/measure-text';
import { isCaptionName } from '../extraction/rules/caption-names';
import { UNSEEN_NAME } from '../extraction/rules/unseen-name';
import { isLayoutColumn } from './is-layout-column';
import { isReferences } from './line-shape';
import { createRuleFinder, isLarge, LARGEST_SHARE } from './named-rules';
import { nextArticles } from './next-article';
import { createRemovalLog, type RemovalLog } from './removal-log';
import { OPENS_NEW } from './rules/structure-rules';
import { skippedParts } from './skipped-parts';

/** Captions become captions of their own, apart from the running text. */
const CAPTION_LENGTH = 600;
/** Teasers may be so many times as long as the page's prose; beyond that they are the page, as in a roundup. */
const MOST_TEASERS = 3;
/** UTF-16 units from which a line before a list is a sentence, not a label such as "Baca juga berita lainnya:". */
const ANNOUNCES = 45;
const LINK_BLOCKS = new Set(['div', 'section', 'aside', 'ul', 'ol', 'table', 'dl']);

/**
 * Takes out of a page copy what its structure shows to be no text of the article: related boxes, share bars,
 * comments, advertisements. Done before extraction, so that links and comments do not weigh in the search for the
 * article, and so that what was inside of it is recorded rather than lost.
 */
export function sweepPage(document: Document, index: PageIndex): RemovalLog {
  const { measures } = index;
  const log = createRemovalLog(document);
  const walk = (parent: Element): void => {
    let child = parent.firstElementChild;
    while (child) {
      const next = child.nextElementSibling;
      sweep(child);
      child = next;
    }
  };
  const total = measures.get(document.body)?.prose ?? 0;
  const names = new Map(index.named.map(({ element, name }) => [element, name]));
  const findRule = createRuleFinder(index, total);
  const convert = (element: Element): Element => {
    const caption = document.createElement('figcaption');
    caption.append(...element.childNodes);
    element.replaceWith(caption);
    return caption;
  };
  const sweep = (element: Element): void => {
    const name = names.get(element) ?? '';
    const isUnseen = UNSEEN_NAME.test(name) && !isLarge(measures.get(element), total, LARGEST_SHARE);
    if (isUnseen || saysWhereLinkOpens(element)) {
      element.remove();
      return;
    }
    const measure = measures.get(element);
    if (isCaptionName(name) && isCaption(element, measures)) {
      convert(element);
      return;
    }
    if (isLinkBlock(element, measure, total) || isTeaserInText(element, measure)) {
      log.remove([element], 'link-block', 'related');
      return;
    }
    if (isLayoutColumn(element, measures, total)) {
      log.remove([element], 'layout-column', 'navigation');
      return;
    }
    const rule = findRule(element, name);
    if (rule) log.remove([element], rule.name, rule.reason);
    else walk(element);
  };
  for (const part of skippedParts(index, total)) log.remove(part, 'skip-link', 'promotion');
  for (const next of nextArticles(index)) log.remove([next], 'next-article', 'related');
  walk(document.body);
  return log;
}

/** ", opens new tab" in a link, for those who hear the page. */
function saysWhereLinkOpens({ localName, parentElement, textContent }: Element): boolean {
  return localName === 'span' && parentElement?.localName === 'a' && OPENS_NEW.test((textContent ?? '').slice(0, 40));
}

/** A caption is short, no link list, and stands beside or under a picture. */
function isCaption(element: Element, measures: PageIndex['measures']): boolean {
  const measure = measures.get(element);
  if (!measure || measure.characters === 0 || measure.characters > CAPTION_LENGTH) return false;
  if (element.localName === 'figcaption' || element.querySelector('img, p + p')) return false;
  if (measure.linkLines > 0) return false;
  return measure.prose === 0 || !standsInText(element);
}

/** `<p class="caption">` between two paragraphs and away from pictures is one like them, whatever it is called. */
function standsInText({ localName, previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  return localName === 'p' && [before, after].every((other) => other?.localName === 'p' && !other.querySelector('img'));
}

/** A block of headlines that link elsewhere, alone or with summaries, and no text of the article. */
function isLinkBlock(element: Element, measure: TextMeasure | undefined, total: number): boolean {
  if (!measure || !LINK_BLOCKS.has(element.localName) || measure.prose > 0 || measure.linkLines < 3) return false;
  if (announcesList(element.previousElementSibling)) return false;
  const teasers = measure.teasers >= 2 && measure.characters < MOST_TEASERS * total;
  return (teasers || measure.linked >= 0.5 * measure.characters) && element.querySelector('h1') === null;
}

/** Another article's linked headline with its summary, in a box of its own between two paragraphs. */
function isTeaserInText(element: Element, measure: TextMeasure | undefined): boolean {
  if (measure?.teasers !== 1 || measure.prose > 0 || !LINK_BLOCKS.has(element.localName)) return false;
  const between = [element.previousElementSibling, element.nextElementSibling].every(
    (other) => other?.localName === 'p',
  );
  return between && element.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null;
}

/** A sentence of the text that ends in a colon, or "Rujukan": the list under it is what it speaks of. */
function announcesList(before: Element | null): boolean {
  const text = (before?.textContent ?? '').trim();
  if (before && /^h[2-6]$/.test(before.localName)) return isReferences(text);
  return before?.localName === 'p' && text.length >= ANNOUNCES && text.endsWith(':');
}
