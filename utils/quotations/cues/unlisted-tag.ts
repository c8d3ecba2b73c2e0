import { isCapitalised } from '../text/token';
import type { CueEvent } from './cue-event';
import type { CueReading } from './cue-reading';

/** A word nobody listed, right behind a quotation: “…,” kilahnya; “…,” seru Budi. */
export function unlistedTag(r: CueReading, at: number): CueEvent | null {
  const token = r.at(at);
  const { cliticEnding, functionWords, phraseEnds } = r.lexicon;
  if (cliticEnding === null) return unlistedVerb(r, at);
  if (token.shape !== 'lower' || r.at(at - 1).shape !== 'quote') return null;
  if (functionWords.has(token.lower) || phraseEnds.has(token.lower)) return null;
  const base = { at, reports: true, strict: false, goesOn: false };
  if (token.lower.endsWith(cliticEnding) && token.lower.length > 5) return { ...base, form: 'clitic', source: null };
  const source = r.startingAt.get(at + 1);
  if (!source || !isCapitalised(r.at(at + 1)) || source.kind === 'organisation') return null;
  return { ...base, form: 'tag', source };
}

/** Marks at the end of a quotation behind which its tag stands. */
const GOES_ON = /[,?!—–-]["”’'»]*$/;

/** “…,” Hill grumbled.; “…,” snapped Hill.: any verb between a name and the end of the clause. */
function unlistedVerb(r: CueReading, at: number): CueEvent | null {
  const { lower, shape } = r.at(at);
  if (shape !== 'lower' || !r.lexicon.isVerb(lower)) return null;
  const base = { at, reports: true, strict: true, goesOn: false };
  const before = r.endingAt.get(at);
  if (before && before.from > 0 && isOpenQuote(r, before.from - 1) && /^[.,;]$/.test(r.at(at + 1).text))
    return { ...base, form: 'active', source: before };
  // "And Lee beamed: “…”"
  if (before && r.at(at + 1).text === ':' && r.at(at + 2).shape === 'quote')
    return { ...base, form: 'active', source: before };
  const behind = r.startingAt.get(at + 1);
  return behind && isOpenQuote(r, at - 1) && /^[.,;]$/.test(r.at(behind.to).text)
    ? { ...base, form: 'tag', source: behind }
    : null;
}

function isOpenQuote(r: CueReading, index: number): boolean {
  const { shape, end } = r.at(index);
  return shape === 'quote' && GOES_ON.test(r.text.slice(Math.max(0, end - 4), end));
}
