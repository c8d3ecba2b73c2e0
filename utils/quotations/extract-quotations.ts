import type { Quotation, Speaker } from '../article/quotation';
import { attribute } from './attribution/attribute';
import { buildCast } from './cast/build-cast';
import type { Lexicon } from './lexicon/lexicon';
import { findReferences } from './mentions/find-references';
import { publish } from './publish';
import { speechIn } from './spans/is-speech';
import { scanSpans } from './spans/scan-spans';
import { readNarration } from './text/narration';

export interface Extraction {
  quotations: Quotation[];
  speakers: Speaker[];
}

/**
 * Finds who says what in an article.
 *
 * `text` is the article's blocks joined by a blank line; all offsets are UTF-16 units into exactly this text. Never
 * throws; time grows linearly with the text.
 * @param lexicon what is known of the text's language (`lexiconOf`, or `loadLexicon` where code can be loaded later); a
 *   text without one gives direct quotations without speakers.
 */
export function extractQuotations(text: string, lexicon: Lexicon | undefined): Extraction {
  const spans = speechIn(text, scanSpans(text), lexicon);
  if (!lexicon) return publish(text, null, spans, [], []);
  const narration = readNarration(text, spans, lexicon);
  const references = findReferences(narration);
  const cast = buildCast(references, lexicon);
  const drafts = attribute(narration, references, cast);
  return publish(text, narration, spans, drafts, cast);
}
