import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { type QuotationSummary, summariseQuotations } from '../../utils/quotations/summarise-quotations';
import { assignVoices, type Voice } from './voice';

export interface SaidInArticle {
  summary: QuotationSummary;
  /** Look of each speaker, by speaker id. */
  voices: ReadonlyMap<string, Voice>;
  /** False where the engine does not know the text's language and names nobody. */
  knowsLanguage: boolean;
}

/** Languages that the engine names speakers in. */
const LANGUAGES: ReadonlySet<string> = new Set(['id', 'en']);

/** Who said what in an article, summed up, with a look for each speaker. */
export function useWhoSaidWhat({ metadata, quotations, speakers }: Article): SaidInArticle {
  const summary = useMemo(() => summariseQuotations(quotations, speakers), [quotations, speakers]);
  const voices = useMemo(() => assignVoices(summary.voices.map(({ speaker }) => speaker)), [summary]);
  return { summary, voices, knowsLanguage: speakers.length > 0 || LANGUAGES.has(metadata.language) };
}
