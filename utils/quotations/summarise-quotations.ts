import type { Quotation, Speaker } from '../article/quotation';

/** What one speaker says in an article. */
export interface VoiceSummary {
  speaker: Speaker;
  /** In the order of the text. */
  quotations: Quotation[];
  /** Utterances: parts joined by `continues` count once. */
  count: number;
  words: number;
  /** Share of all quoted words, 0 to 1. */
  share: number;
}

export interface QuotationSummary {
  /** Most words first. */
  voices: VoiceSummary[];
  /** Quotations without a known speaker, in the order of the text. */
  unattributed: Quotation[];
  /** Utterances in all, with those that nobody is known for. */
  quotations: number;
  speakers: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

function wordsIn(quotations: Quotation[]): number {
  return quotations.reduce((sum, quotation) => sum + (quotation.text.match(WORD)?.length ?? 0), 0);
}

function utterances(quotations: Quotation[]): number {
  return quotations.filter((quotation) => quotation.continues === undefined).length;
}

/**
 * Sums up who says how much. Speakers that say nothing are left out.
 * Quotations inside a longer one of the same speaker count for themselves.
 */
export function summariseQuotations(quotations: Quotation[], speakers: Speaker[]): QuotationSummary {
  const bySpeaker = new Map<string, Quotation[]>();
  const unattributed: Quotation[] = [];
  for (const quotation of quotations) {
    const id = quotation.attribution?.speakerId;
    if (id === undefined) unattributed.push(quotation);
    else if (bySpeaker.has(id)) bySpeaker.get(id)?.push(quotation);
    else bySpeaker.set(id, [quotation]);
  }
  const all = wordsIn(quotations);
  const voices = speakers.flatMap((speaker) => {
    const own = bySpeaker.get(speaker.id);
    if (!own) return [];
    const words = wordsIn(own);
    return [{ speaker, quotations: own, count: utterances(own), words, share: all === 0 ? 0 : words / all }];
  });
  voices.sort((a, b) => b.words - a.words);
  return { voices, unattributed, quotations: utterances(quotations), speakers: voices.length };
}
