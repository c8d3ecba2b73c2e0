/** Everything that may stand in an article. What is not here is dropped; its text stays where that is safe. */
export const ALLOWED_ELEMENTS = [
  // Blocks
  ...['p', 'div', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'aside'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  // Inline
  ...[
    'a',
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'sub',
    'sup',
    'small',
    'mark',
    'q',
    'cite',
    'abbr',
    'time',
  ],
  ...['code', 'kbd', 'samp', 'var', 'span', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr'],
  // Pictures; video and embedded posts arrive as titled links
  'img',
  // Our own: where a removed part stood
  'removal-marker',
] as const;

/** Attributes whose value is an address, and has to be an allowed one. */
export const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite'] as const;

/** Attributes whose value is text or a number. */
export const PLAIN_ATTRIBUTES = [
  ...['alt', 'title', 'width', 'height', 'datetime', 'lang', 'dir'],
  ...['colspan', 'rowspan', 'scope', 'start', 'value', 'reversed'],
  // On <removal-marker> only
  'data-id',
] as const;

export const ALLOWED_ATTRIBUTES = [...ADDRESS_ATTRIBUTES, ...PLAIN_ATTRIBUTES] as const;

/** Addresses an article may hold. Relative ones are resolved before; `data:` and `javascript:` never pass. */
export const ALLOWED_ADDRESS = /^(?:https?:|mailto:)/i;
