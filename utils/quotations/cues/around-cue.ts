import type { CueReading } from './cue-reading';

/* What stands beside a cue. */

/** Whether only commas and adverbs part the token from a quotation before it. */
export function besideQuote(r: CueReading, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const token = r.at(i);
    if (token.shape === 'quote') return true;
    if (!/^[,.-]$/.test(token.text) && !r.lexicon.adverbs.has(token.lower)) return false;
  }
  return false;
}

/** “…” at `index`, or behind the comma or colon there. */
export function opensQuote(at: CueReading['at'], index: number): boolean {
  return at(index).shape === 'quote' || (/^[,:]$/.test(at(index).text) && at(index + 1).shape === 'quote');
}

/** "isi surat", "a report" */
export function isDocument({ at, lexicon }: CueReading, index: number): boolean {
  const article = lexicon.determiners.has(at(index).lower) || lexicon.definiteArticles.has(at(index).lower);
  return lexicon.documents.has(at(article ? index + 1 : index).lower);
}
