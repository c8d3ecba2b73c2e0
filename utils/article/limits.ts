/**
 * Every bound on what a page can make us do, in one place. Each is far above what a news page has and far below what
 * makes a tab stall.
 */
export const LIMITS = {
  /** Elements of a page that are copied; more is refused as too large. The longest article pages seen have ~8,000. */
  elements: 50_000,
  /** UTF-16 units of text that are copied. */
  characters: 2_000_000,
  /** Nesting depth that is copied; what lies deeper is flattened into its ancestor. */
  depth: 256,
  /** Attributes looked at on one element. */
  attributes: 64,
  /** UTF-16 units of one attribute that are copied. */
  attributeValue: 8_192,
  /** Lazy images that are resolved. */
  lazyImages: 500,
  /** UTF-16 units of a removal's text that are kept for the list. */
  removalText: 2_000,
  /** Further pages of one article that are fetched. */
  nextPages: 30,
  /** Bytes of one further page. */
  nextPageHtml: 5_000_000,
  /** Milliseconds that one further page may take. */
  nextPageMs: 20_000,
} as const;
