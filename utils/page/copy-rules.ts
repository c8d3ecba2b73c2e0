/** Elements that never hold a reader's text; left out of the copy with everything in them. */
export const DROPPED = new Set([
  ...['script', 'style', 'template', 'object', 'embed', 'applet', 'canvas', 'svg', 'audio', 'map', 'area'],
  ...['input', 'select', 'textarea', 'button', 'datalist', 'option', 'optgroup', 'progress', 'meter', 'keygen'],
  ...['frame', 'frameset', 'noframes', 'portal', 'param', 'source', 'track', 'title', 'base', 'head'],
]);

/** Class name that a form's copy gets when it asks for an address. */
export const ASKS_ADDRESS = 'asks-address';

/** What describes a page; some pages have it in their body. */
export const OF_HEAD: ReadonlySet<string> = new Set(['meta', 'title', 'link']);

/** Attributes that extraction, clean-up or the reader look at. */
export const KEPT_ATTRIBUTES = new Set([
  ...['class', 'id', 'href', 'alt', 'title', 'rel', 'role', 'lang', 'dir', 'datetime', 'cite', 'width', 'height'],
  ...['itemprop', 'itemtype', 'content'],
  ...['colspan', 'rowspan', 'scope', 'start', 'value', 'reversed'],
]);

/** Attributes that name a part of the page for its makers; their values join its class names. */
export const NAMING_DATA: ReadonlySet<string> = new Set([
  ...['data-testid', 'data-test-id', 'data-component', 'data-component-name', 'data-qa', 'data-area', 'data-module'],
  // Elementor
  'data-widget_type',
]);

/** Elements whose `id` would make them a named property of a form in the copy. */
export const FORM_NAMED = new Set(['fieldset', 'output', 'img']);

/** Where lazy-loading scripts keep an image's real address, best first. */
export const LAZY_SOURCES = [
  ...['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-image', 'data-img', 'data-echo'],
  ...['data-original-src', 'data-orig-src', 'data-large-file'],
] as const;

/** Where an image's choice of sizes stands. */
export const SOURCE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'] as const;

/** Elements that flow within a line of text. */
export const FLOWS_IN_LINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del em font i img ins kbd label mark picture q removal-marker rp rt ' +
    'rb rtc nobr ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
