import type { Narration } from './narration';

/** Words of a phrase before the subject, up to its noun. */
const REACH = 4;

/**
 * Whether a phrase in front of the subject begins at `start` and leads to the noun at `noun` (token indices): "Kepada |
 * wartawan, Rizky menilai …", "Di hadapan | Bupati Rani, Wiranto mengeluh."
 */
export function opensFront({ at, lexicon }: Pick<Narration, 'at' | 'lexicon'>, start: number, noun: number): boolean {
  if (noun <= start || noun - start > REACH) return false;
  for (let i = start; i < noun; i++) if (at(i).text === ',') return false;
  const { lower } = at(start);
  const { companions, conjunctions, objectLeads, phraseEnds, placeLeads } = lexicon;
  // "But Reeve, 34, disagreed"
  if (conjunctions.has(lower)) return false;
  return [companions, objectLeads, phraseEnds, placeLeads].some((list) => list.has(lower)) || lexicon.isVerb(lower);
}
