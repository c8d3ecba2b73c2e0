import type { Quotation, Speaker } from '../article/quotation';

/** What one speaker says in the article. */
export interface VoiceSummary {
  speaker: Speaker;
  /** In the order of the text. */
  quotations: Quotation[];
  /** Utterances: parts that go on with one another count once. */
  count: number;
  words: number;
  /** Share of all quoted words, 0..1. */
  share: number;
}

export interface QuotationSummary {
  /** Who speaks most first. */
  voices: VoiceSummary[];
  /** Quotations without a speaker, in the order of the text. */
  unattributed: Quotation[];
  /** Utterances in all. */
  quotations: number;
  speakers: number;
}

/** Sums up who said what: per speaker the quotations in order, their number, words and share. */
export function summariseQuotations(quotations: Quotation[], speakers: Speaker[]): QuotationSummary {
  const allWords = quotations.reduce((sum, quotation) => sum + countWords(quotation.text), 0);
  const voices = speakers
    .map((speaker) => {
      const own = quotations.filter(({ attribution }) => attribution?.speakerId === speaker.id);
      const words = own.reduce((sum, { text }) => sum + countWords(text), 0);
      return { speaker, quotations: own, count: countUtterances(own), words, share: allWords ? words / allWords : 0 };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.words - a.words);
  return {
    voices,
    unattributed: quotations.filter(({ attribution }) => !attribution),
    quotations: countUtterances(quotations),
    speakers: voices.length,
  };
}

function countUtterances(quotations: Quotation[]): number {
  return quotations.filter(({ continues }) => continues === undefined).length;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
