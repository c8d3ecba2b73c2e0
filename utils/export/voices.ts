import type { Article } from '../article/article';
import type { Quotation, Speaker } from '../article/quotation';

/** One speaker with everything they said in an article; `null` for words whose speaker the article does not tell. */
export interface Voice {
  speaker: Speaker | null;
  quotations: Quotation[];
}

/** Who said what, in the order in which the speakers are first quoted; the unnamed last. */
export function voicesOf({ quotations, speakers }: Pick<Article, 'quotations' | 'speakers'>): Voice[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const voices = new Map<Speaker | null, Quotation[]>();
  for (const quotation of quotations) {
    const speaker = byId.get(quotation.attribution?.speakerId ?? '') ?? null;
    voices.set(speaker, [...(voices.get(speaker) ?? []), quotation]);
  }
  const listed = [...voices].map(([speaker, said]) => ({ speaker, quotations: said }));
  return [...listed.filter(({ speaker }) => speaker), ...listed.filter(({ speaker }) => !speaker)];
}
