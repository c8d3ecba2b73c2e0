import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
import type { Telling } from './telling';

/** How far behind a name, and what stands between commas behind it, its verb may stand. */
const VERB_REACH = 9;

/** Tokens of what stands between a name and its verb. */
const LONGEST_ASIDE = 40;

/** "Rangga dijerat pasal 114", "Rafael mencetak gol": what is done to him or befalls him gives him no word. */
export function isBefallen({ lexicon, narration }: Telling, { to }: Reference, index: number): boolean {
  const end = narration.sentences[index]?.to ?? to;
  const from = behindAside(narration, to, end);
  for (let i = from; i < Math.min(end, from + VERB_REACH); i++) {
    const { lower } = narration.at(i);
    if (lexicon.befalling.has(lower)) return true;
    if (lexicon.adverbs.has(lower)) continue;
    if (i > from && lexicon.phraseEnds.has(lower)) return false;
    if (lexicon.isVerb(lower) && !lexicon.relativePronouns.has(narration.at(i - 1).lower))
      return lexicon.isPassive(lower);
  }
  return false;
}

/** "Budi (34), sopir truk, kini ditahan", "Ann Lee, whose son lost, disagreed": the token behind the second comma. */
function behindAside({ at, lexicon }: Narration, to: number, limit: number): number {
  let from = to;
  const end = Math.min(limit, to + LONGEST_ASIDE);
  if (at(from).text === '(') while (from < end && at(from - 1).text !== ')') from++;
  // "a fisherwoman | who lost her boat, held a net"
  if (at(from).text !== ',' && !lexicon.relativePronouns.has(at(from).lower)) return from;
  for (let i = from + 1; i < end; i++) if (at(i).text === ',') return i + 1;
  return from;
}
