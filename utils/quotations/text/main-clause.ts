import type { Narration } from './narration';

/** Tokens of a clause before the main one. */
const REACH = 40;

/**
 * "Asked whether he feared a protest, | Aldous shrugged.", "When the first Halden came, | Ann Lee told …": the token at which
 * the main clause of a sentence begins that goes from `from` to `limit`, which are token indices.
 */
export function mainClause({ at, lexicon }: Pick<Narration, 'at' | 'lexicon'>, from: number, limit: number): number {
  const { lower } = at(from);
  const next = at(from + 1).lower;
  // "Asked about", but "Retired florist Sue Lee"
  const isParticiple = lexicon.isVerb(lower) && (lexicon.functionWords.has(next) || lexicon.objectLeads.has(next));
  if (!lexicon.inflectsVerbs || !(lexicon.subordinators.has(lower) || isParticiple)) return from;
  for (let i = from + 1; i < Math.min(limit, from + REACH); i++) if (at(i).text === ',') return i + 1;
  return from;
}
