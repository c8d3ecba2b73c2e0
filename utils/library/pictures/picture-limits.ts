/** What is kept of an article's pictures: far above what news pages have, far below what fills a disk. */
export const PICTURE_LIMITS = {
  /** Pictures of one article. */
  count: 60,
  /** Bytes of one picture. */
  bytes: 5_000_000,
  /** Bytes of all pictures of one article. */
  total: 40_000_000,
  /** Milliseconds that fetching one may take. */
  milliseconds: 20_000,
} as const;
