import type { ArticleSaid, Said } from '../said';
import type { Found } from './search-index';
import { foldText } from './split-words';

/** Quotations that were found in one article, as places in its list. */
export interface FoundQuotations {
  articleId: string;
  places: number[];
}

/** What each quotation is searched by; made once, for the same few are asked for with each letter. */
const folded = new WeakMap<Said, string>();

/**
 * The quotations that have all words themselves: an article may have one word in this quotation and one in that. The
 * name of who speaks counts too. @param found articles that have the words somewhere in what is said.
 */
export function searchQuotations(
  { ids, wanted }: Pick<Found, 'ids' | 'wanted'>,
  said: ReadonlyMap<string, ArticleSaid>,
): FoundQuotations[] {
  return ids.flatMap((articleId) => {
    const places = (said.get(articleId)?.said ?? []).flatMap((one, place) => {
      const own = wordsOf(one);
      return wanted.every((choices) => choices.some((choice) => own.includes(choice))) ? [place] : [];
    });
    return places.length > 0 ? [{ articleId, places }] : [];
  });
}

function wordsOf(said: Said): string {
  const known = folded.get(said);
  if (known !== undefined) return known;
  const own = foldText(`${said.text} ${said.speaker?.name ?? ''}`);
  folded.set(said, own);
  return own;
}
