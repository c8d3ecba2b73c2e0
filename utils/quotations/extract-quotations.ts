import type { Quotation, Speaker } from '../article/quotation';
import { attribute } from './attribution/attribute';
import { buildCast } from './cast/build-cast';
import { detectLanguage } from './detect-language';
import { ENGLISH } from './lexicon/en/english';
import { INDONESIAN } from './lexicon/id/indonesian';
import type { Lexicon } from './lexicon/lexicon';
import { findReferences } from './mentions/find-references';
import { publish } from './publish';
import { speechIn } from './spans/is-speech';
import { scanSpans } from './spans/scan-spans';
import { readNarration } from './text/narration';

const LEXICONS: Record<string, Lexicon> = { id: INDONESIAN, en: ENGLISH };

export interface Extraction {
  quotations: Quotation[];
  speakers: Speaker[];
  /** The language it was read in: primary BCP 47 subtag, "und" when it could not be told. */
  language: string;
}

export interface ExtractionOptions {
  /** BCP 47 tag of the text; told from the text when it is missing or empty. */
  language?: string;
  title?: string;
}

/**
 * Finds who says what in an article.
 *
 * `text` is the article's blocks joined by a blank line; all offsets are UTF-16 units into exactly this text. Languages
 * without a lexicon give direct quotations without speakers. Never throws; time grows linearly with the text.
 */
export function extractQuotations(text: string, options: ExtractionOptions = {}): Extraction {
  const language = options.language?.toLowerCase().split(/[-_]/)[0] || detectLanguage(text);
  const lexicon = Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : undefined;
  const spans = speechIn(text, scanSpans(text), lexicon);
  if (!lexicon) return { ...publish(text, null, spans, [], []), language };
  const narration = readNarration(text, spans, lexicon);
  const references = findReferences(narration);
  const cast = buildCast(references, lexicon);
  const drafts = attribute(narration, references, cast);
  return { ...publish(text, narration, spans, drafts, cast), language };
}
