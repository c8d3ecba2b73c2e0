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

/** UTF-16 units of a style attribute that are looked at. */
const STYLE_LENGTH = 2_000;

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
  const unstyled = inherited && !dom.isVisible ? 'text' : 'none';
  if (name === 'img' || !attributes.includes('style')) return unstyled;
  const style = dom.attribute(element, 'style')?.slice(0, STYLE_LENGTH) ?? '';
  if (hidesByStyle(style)) return 'all';
  if (FADED.test(style)) return 'faded';
  if (OWN_TEXT_HIDDEN.test(style)) return 'text';
  return OWN_TEXT_SHOWN.test(style) ? 'none' : unstyled;
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
