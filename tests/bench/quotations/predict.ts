import { chooseLanguage } from '../../../utils/quotations/choose-language';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import type { GoldSet } from './find-gold-sets';

/** A quotation in the scorer's words. */
export interface Prediction {
  text: string;
  start: number;
  end: number;
  kind: 'direct' | 'indirect';
  speaker: { name: string; role: string | null } | null;
}

/** The engine's quotations for each article id. */
export function predict(sets: GoldSet[]): Record<string, Prediction[]> {
  const predictions: Record<string, Prediction[]> = {};
  for (const { id, lang, text } of sets.flatMap(({ articles }) => articles)) {
    const { quotations, speakers } = extractQuotations(text, lexiconOf(chooseLanguage(text, lang)));
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    predictions[id] = quotations.map(({ attribution, end, kind, start, text: words }) => {
      const speaker = attribution ? byId.get(attribution.speakerId) : undefined;
      return {
        text: words,
        start,
        end,
        kind: kind === 'indirect' ? 'indirect' : 'direct',
        speaker: speaker ? { name: speaker.name, role: speaker.role ?? null } : null,
      };
    });
  }
  return predictions;
}
