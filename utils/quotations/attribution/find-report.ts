import type { TextRange } from '../../article/quotation';
import type { CueEvent } from '../cues/cue-event';
import type { Narration } from '../text/narration';
import { isWord, type Sentence } from '../text/token';

/** A report has at least this many words. */
const FEWEST_WORDS = 3;

/** The clause that a cue reports, without subject, verb and "bahwa"; null where nothing is reported. */
export function findReport(
  narration: Narration,
  event: CueEvent,
  sentence: Sentence,
  events: CueEvent[],
): TextRange | null {
  if (event.strict && !governs(narration, event, sentence)) return null;
  const trailing = clauseBefore(narration, event, sentence);
  if (trailing) return trailing;
  if (event.form === 'active') return clauseBehind(narration, event.at + 1, event, sentence, events);
  if (event.form === 'tag' || event.form === 'clitic' || event.form === 'according-clitic') {
    return clauseAround(narration, event, sentence, events);
  }
  return clauseBehind(narration, event.source?.to ?? event.at + 2, event, sentence, events);
}

/** Whether the clause is marked by a comma or a word like "bahwa", at once or behind "kepada wartawan". */
function governs(narration: Narration, event: CueEvent, sentence: Sentence): boolean {
  for (let at = event.at + 1; at < Math.min(sentence.to, event.at + 8); at++) {
    const token = narration.at(at);
    if (narration.lexicon.clauseLeads.has(token.lower) || (token.text === ',' && at === event.at + 1)) return true;
    if (token.text === ',') return false;
  }
  return false;
}

/** Behind a comma or bracket only what comes after "bahwa" or the comma is reported: "mengatakan kepada wartawan bahwa". */
function clauseStart(narration: Narration, from: number, sentence: Sentence): number {
  const { lexicon } = narration;
  let at = from;
  const comma = narration.at(at).text === ',';
  if (comma) at++;
  if (lexicon.clauseLeads.has(narration.at(at).lower)) return at + 1;
  if (comma || !lexicon.addresseeLeads.has(narration.at(at).lower)) return at;
  for (let i = at; i < Math.min(sentence.to, at + 12); i++) {
    if (lexicon.clauseLeads.has(narration.at(i).lower) || narration.at(i).text === ',') return i + 1;
  }
  return at;
}

function clauseBehind(
  narration: Narration,
  from: number,
  event: CueEvent,
  sentence: Sentence,
  events: CueEvent[],
): TextRange | null {
  const { lexicon } = narration;
  const start = clauseStart(narration, from, sentence);
  if (lexicon.relativePronouns.has(narration.at(start).lower) && event.form === 'passive') return null;
  let end = sentence.to;
  const next = events.find((other) => other.at > event.at && other.goesOn);
  if (next) end = Math.min(end, next.at - 1);
  for (let i = start; i < end; i++) {
    if (
      narration.at(i).shape === 'quote' ||
      (narration.at(i).text === ',' && lexicon.contrasts.has(narration.at(i + 1).lower))
    )
      end = i;
  }
  return range(narration, start, end);
}

/** "A, kata Dian, B": what is reported is B; "A, kata Dian." leaves A. */
function clauseAround(narration: Narration, event: CueEvent, sentence: Sentence, events: CueEvent[]): TextRange | null {
  const behind = event.source ? event.source.to : event.at + 1;
  const after = clauseBehind(narration, behind, event, sentence, events);
  if (after && narration.at(behind).text === ',') return after;
  if (event.at === sentence.from) return after;
  return range(narration, sentence.from, event.at);
}

/** "The vote was close, Ann Lee said." and "…, according to Ann Lee.": the clause stands first. */
function clauseBefore(narration: Narration, event: CueEvent, sentence: Sentence): TextRange | null {
  if (event.form !== 'active' && event.form !== 'according') return null;
  const first = Math.min(event.source?.from ?? event.at, event.at);
  const last = event.form === 'active' ? event.at + 1 : (event.source?.to ?? event.at + 1);
  const next = narration.at(last);
  const closes = /^[,.]$/.test(next.text) || narration.lexicon.dateLeads.has(next.lower);
  if (!closes || first <= sentence.from + 2) return null;
  const article = narration.lexicon.definiteArticles.has(narration.at(first - 1).lower);
  if (narration.at(first - (article ? 2 : 1)).text !== ',' && event.form === 'active') return null;
  if (narration.at(last).text === ',' && event.form === 'active') return null;
  return range(narration, sentence.from, article ? first - 1 : first);
}

/** The text between two tokens, without the marks at its ends. */
function range(narration: Narration, from: number, to: number): TextRange | null {
  let start = from;
  let end = to;
  while (start < end && !isWord(narration.at(start)) && narration.at(start).shape !== 'number') start++;
  while (end > start && /^[,.;:!?–-]$/.test(narration.at(end - 1).text)) end--;
  let words = 0;
  for (let i = start; i < end; i++) if (isWord(narration.at(i))) words++;
  if (words < FEWEST_WORDS) return null;
  return { start: narration.at(start).start, end: narration.at(end - 1).end };
}
