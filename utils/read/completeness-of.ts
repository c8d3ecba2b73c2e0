import type { Completeness } from '../article/article';
import type { Removal } from '../article/removal';
import type { Announcement } from '../extraction/read-announcement';

/** Share of the announced length below which the text looks cut. */
const CUT = 0.7;
/** Share of text and folded rest below which the rest is worth a word. */
const FOLDED = 0.9;
/** "..." and "Read more" at the very end: the page shows a beginning only. */
const TRAILS_OFF = /(?:\.\.\.|…|\[…\]|(?:baca|lihat) selengkapnya|read more|continue reading)\W*$/i;

/** UTF-16 units of the end: a text of nothing but dots must not be looked through from each of them. */
const END_LENGTH = 200;

/**
 * Whether the article looks whole, and why not. The first sign that holds is given.
 * @param nextPages addresses of the article's further pages.
 */
export function completenessOf(
  text: string,
  removals: readonly Removal[],
  page: Announcement,
  nextPages: string[],
): Completeness {
  const unfolded = text.length / (text.length + page.folded);
  const announced = page.bodyLength > 0 ? Math.min(1, text.length / page.bodyLength) : undefined;
  const isFolded = unfolded < FOLDED;
  const ratio = announced ?? (isFolded ? unfolded : undefined);
  const walled = page.isPaid || removals.some(({ step }) => step === 'subscribers-only');
  const short = announced !== undefined && announced < CUT;
  const sign =
    (walled && (short || announced === undefined) && 'paywall') ||
    (nextPages.length > 0 && 'more-pages') ||
    (short && 'shorter-than-announced') ||
    ((isFolded || TRAILS_OFF.test(text.slice(-END_LENGTH))) && 'read-more') ||
    undefined;
  return { complete: !sign, ...(sign && { sign }), ...(ratio !== undefined && { ratio }), nextPages };
}
