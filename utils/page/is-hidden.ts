import type { NativeDom } from './native-dom';

/** Inline styles that take text out of sight, with an example of each. */
const HIDING_STYLES: readonly RegExp[] = [
  /(?:^|;)\s*display\s*:\s*none/i, // display:none
  /(?:^|;)\s*font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)/i, // font-size:0
  /(?:^|;)\s*(?:left|top|right|text-indent)\s*:\s*-\d{4,}(?:\.\d+)?(?:px|em|rem)/i, // left:-9999px
  /(?:^|;)\s*clip\s*:\s*rect\(\s*(?:0|1px)/i, // clip:rect(0 0 0 0)
  /(?:^|;)\s*clip-path\s*:\s*inset\(\s*(?:50|100)%/i, // clip-path:inset(50%)
];

/** Out of sight for now: many site builders fade their sections in by script. opacity:0 */
const FADED = /(?:^|;)\s*opacity\s*:\s*0?\.?0*\s*(?:;|!|$)/i;
/** A box without area shows nothing when it also cuts off what overflows: height:0;overflow:hidden */
const EMPTY_BOX = /(?:^|;)\s*(?:max-)?(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const CUTS_OFF = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const OWN_TEXT_HIDDEN = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const OWN_TEXT_SHOWN = /(?:^|;)\s*visibility\s*:\s*visible/i;
const COLOUR = /(?:^|;)\s*color\s*:\s*([^;!]+)/i;
const BACKGROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i;

/** Class names that mean "not shown" in the common style sheets: Tailwind's hidden, Bootstrap's d-none */
const HIDING_CLASS = /(?:^|\s)(?:(?:is-|js-|u-)?hidden|hide|d-none|display-none)(?:\s|$)/;
/** Beside these it is shown on a wider screen, or by a script: hidden md:block */
const SHOWN_BY_CLASS =
  /(?:^|\s)(?:[\w-]+:(?:block|flex|grid|table|inline|contents)|d-\w+-(?:block|flex|grid|table|inline))/;

/** UTF-16 units of a style attribute that are looked at. */
const STYLE_LENGTH = 2_000;
/** The same of a class attribute. */
const CLASS_LENGTH = 500;

/** What of an element is out of the reader's sight; `faded` is all of it, perhaps only until a script has run. */
export type HiddenPart = 'all' | 'faded' | 'text' | 'none';

/**
 * What of an element is out of the reader's sight: everything in it, or its own text only (`visibility: hidden`,
 * which children inherit and may undo). The live page is asked first, because only it knows its stylesheets; then
 * what the element says about itself.
 * @param attributes the element's attribute names.
 * @param inherited the parent's text is out of sight.
 */
export function hiddenPart(
  element: Element,
  name: string,
  attributes: readonly string[],
  dom: NativeDom,
  inherited: boolean,
): HiddenPart {
  if (dom.isVisible && !dom.isVisible(element, { visibilityProperty: true })) {
    return dom.isVisible(element, {}) ? 'text' : 'all';
  }
  // A closed dialog shows nothing, closed details only a label.
  if ((name === 'dialog' || name === 'details') && !attributes.includes('open')) return 'all';
  if (attributes.includes('hidden') && !isStreamed(element, dom)) return 'all';
  const byName = dom.isVisible ? 'none' : guessedPart(element, attributes, dom, inherited);
  return byName === 'faded' || name === 'img' ? byName : styledPart(element, attributes, dom, byName);
}

/** Where no browser answers for visibility: what class names say, and the parent. */
function guessedPart(element: Element, attributes: readonly string[], dom: NativeDom, inherited: boolean): HiddenPart {
  if (attributes.includes('class') && hidesByClass(dom.attribute(element, 'class') ?? '')) return 'faded';
  return inherited ? 'text' : 'none';
}

/** @param unstyled what holds where the element's own style says nothing. */
function styledPart(element: Element, attributes: readonly string[], dom: NativeDom, unstyled: HiddenPart): HiddenPart {
  if (!attributes.includes('style')) return unstyled;
  const style = dom.attribute(element, 'style')?.slice(0, STYLE_LENGTH) ?? '';
  if (hidesByStyle(style)) return 'all';
  if (FADED.test(style)) return 'faded';
  if (OWN_TEXT_HIDDEN.test(style)) return 'text';
  return OWN_TEXT_SHOWN.test(style) ? 'none' : unstyled;
}

/**
 * Where no browser answers for visibility, names tell. It is no more than a guess: the page may show the element by a
 * script, so it counts as faded.
 */
function hidesByClass(names: string): boolean {
  const known = names.slice(0, CLASS_LENGTH);
  return HIDING_CLASS.test(known) && !SHOWN_BY_CLASS.test(known);
}

function hidesByStyle(style: string): boolean {
  if (HIDING_STYLES.some((pattern) => pattern.test(style))) return true;
  if (EMPTY_BOX.test(style) && CUTS_OFF.test(style)) return true;
  const colour = COLOUR.exec(style)?.[1]?.trim().toLowerCase();
  return colour !== undefined && colour === BACKGROUND.exec(style)?.[1]?.trim().toLowerCase();
}

/**
 * React streams late parts of a page into `<div hidden id="S:0">` and moves them into place by script. Where no
 * script runs (and so no browser answers for visibility) they are still there, and they are the article.
 */
function isStreamed(element: Element, dom: NativeDom): boolean {
  return !dom.isVisible && /^S:[\da-f]+$/.test(dom.attribute(element, 'id') ?? '');
}
