import type { TextRange } from '../../article/quotation';
import type { CueEvent } from '../cues/cue-event';
import type { Narration } from '../text/narration';
import { CLOSES_TITLE, isCapitalised, isWord, OPENS_TITLE, type Sentence } from '../text/token';

/** A report has at most this many tokens, so that a text without full stops costs no more than another. */
const MOST_TOKENS = 300;
/** Characters of what may only name the topic before "menurut". */
const LONGEST_TOPIC = 60;
/** How far "bahwa" may stand behind its verb: "mengatakan kepada wartawan di kantornya bahwa". */
const LEAD_REACH = 12;

/**
 * The clause that a cue reports, without subject, verb and "bahwa"; null where nothing is reported.
 * `next` is the cue behind it in the same sentence.
 */
export function findReport(
  narration: Narration,
  event: CueEvent,
  sentence: Sentence,
  next: CueEvent | undefined,
): TextRange | null {
  const lead = leadOf(narration, event, sentence);
  if (event.strict && lead < 0 && !governsClause(narration, event, sentence)) return null;
  const end = next?.goesOn ? next.at - 1 : sentence.to;
  switch (event.form) {
    case 'active':
      return clauseOfActive(
        narration,
        event,
        sentence,
        clauseBehind(narration, Math.max(lead, event.at + 1), end, isSubordinate(narration, event, sentence)),
      );
    case 'according':
      if (narration.lexicon.accordingTakesComma) return clauseOfAccording(narration, event, sentence);
      return clauseOf(
        narration,
        event,
        clauseBefore(narration, event, sentence),
        clauseBehind(narration, endOfSource(event), end),
      );
    case 'passive':
      return clauseOfPassive(narration, event, sentence, end);
    default:
      return clauseAround(narration, event, sentence, end);
  }
}

/** Words of the subject of a clause without "bahwa". */
const LONGEST_SUBJECT = 8;

/** "membantah | partainya mengincar kursi", "membenarkan | video itu direkam": a verb soon, and no preposition before it. */
function governsClause({ at, lexicon }: Narration, event: CueEvent, { to }: Sentence): boolean {
  if (!lexicon.clauseCues.has(at(event.at).lower)) return false;
  for (let i = event.at + 1; i < Math.min(to, event.at + LONGEST_SUBJECT); i++) {
    const { lower } = at(i);
    if (!isWord(at(i)) && at(i).shape !== 'number') return false;
    if (lexicon.auxiliaries.has(lower) || (i > event.at + 1 && lexicon.isVerb(lower))) return true;
    if (lexicon.phraseEnds.has(lower) || lexicon.objectLeads.has(lower) || lexicon.relativePronouns.has(lower))
      return false;
  }
  return false;
}

/** "Soal harga menurut Rangga, semua sudah diatur": the topic before the cue is no clause. */
function clauseOf(
  { at }: Narration,
  event: CueEvent,
  before: TextRange | null,
  behind: TextRange | null,
): TextRange | null {
  if (!before || !behind) return before ?? behind;
  // "Api cepat padam, padahal menurut Rangga, …": no comma before the cue, one behind its source.
  if (at(event.at - 1).text !== ',' && at(endOfSource(event)).text === ',') return behind;
  return before.end - before.start < LONGEST_TOPIC && behind.end - behind.start > before.end - before.start
    ? behind
    : before;
}

/** "A, Ann Lee said." has its clause before the verb; of "A, Ann Lee said, B" the longer part is the clause. */
function clauseOfActive(
  narration: Narration,
  event: CueEvent,
  sentence: Sentence,
  behind: TextRange | null,
): TextRange | null {
  const before = clauseBefore(narration, event, sentence);
  if (!before || !behind || narration.at(event.at + 1).text !== ',') return before ?? behind;
  return behind.end - behind.start > before.end - before.start ? behind : before;
}

/** "According to a poll taken last week, A" and "A, according to a poll taken last week": the source goes on to its comma. */
function clauseOfAccording(narration: Narration, event: CueEvent, { from, to }: Sentence): TextRange | null {
  if (event.at > from + 2) return range(narration, from, event.at);
  for (let i = endOfSource(event); i < Math.min(to, event.at + 2 * LEAD_REACH); i++) {
    if (narration.at(i).text === ',') return clauseBehind(narration, i + 1, to);
  }
  return null;
}

function endOfSource({ at, source }: CueEvent): number {
  return source?.to ?? at + 1;
}

/** Where the clause is marked by a comma at once or by "bahwa" soon ("memandang penting bahwa"); -1 for nowhere. */
function leadOf({ at, lexicon }: Narration, event: CueEvent, sentence: Sentence): number {
  for (let i = event.at + 1; i < Math.min(sentence.to, event.at + (event.strict ? 8 : 3)); i++) {
    const { lower, text } = at(i);
    if (lexicon.clauseLeads.has(lower)) return i;
    if (text === ',') return i === event.at + 1 ? i : -1;
  }
  return -1;
}

type ClauseReading = Pick<Narration, 'at' | 'lexicon' | 'matches'>;

/** Where the clause begins: behind a comma, behind "bahwa", behind "kepada wartawan," or at once; `end` for nowhere. */
function clauseStart(r: ClauseReading, from: number, end: number): number {
  const { at, lexicon } = r;
  // "said on | Tuesday that"
  if (lexicon.dateLeads.has(at(from).lower) && lexicon.days.has(at(from + 1).lower))
    return clauseStart(r, from + 1, end);
  const comma = at(from).text === ',';
  const start =
    comma || lexicon.days.has(at(from).lower) || lexicon.verbParticles.has(at(from).lower) ? from + 1 : from;
  if (lexicon.clauseLeads.has(at(start).lower)) return start + 1;
  const { lower: lead } = at(start);
  if (comma || !(lexicon.settingLeads.has(lead) || lexicon.addressingVerbs.has(at(from - 1).lower))) return start;
  for (let i = start; i < Math.min(end, start + LEAD_REACH); i++) {
    if (lexicon.clauseLeads.has(at(i).lower) || at(i).text === ',') return i + 1;
  }
  return lexicon.listenerLeads.has(lead) ? behindListener(r, start, end) : start;
}

/** "mengaku kepada polisi | baru sekali mencuri"; `end` where nothing is said: "bertanya kepada terdakwa di sidang." */
function behindListener({ at, lexicon, matches }: ClauseReading, lead: number, end: number): number {
  const noun = lead + 1 + matches(lexicon.determiners, lead + 1);
  let next = noun + (matches(lexicon.listeners, noun) || 1);
  while (isCapitalised(at(next))) next++;
  // "di Gedung Putih", "di kantornya"
  while (lexicon.settingLeads.has(at(next).lower) && next < end) {
    next += 2;
    while (isCapitalised(at(next))) next++;
  }
  return isWord(at(next)) ? Math.min(next, end) : end;
}

/** The clause ends with its sentence, before a quotation, or where the writer goes on. */
function clauseBehind(narration: Narration, from: number, end: number, ends = false): TextRange | null {
  const { at } = narration;
  const start = clauseStart(narration, from, end);
  const last = Math.min(end, start + MOST_TOKENS);
  let to = start;
  while (
    to < last &&
    (!narration.lexicon.tagsStandAlone || at(to).shape !== 'quote') &&
    (!endsClause(narration, to) || tellsOfSubject(narration, start, to)) &&
    !(ends && to > start && at(to).text === ',')
  )
    to++;
  return range(narration, start, to);
}

/** Tokens of a clause before its verb. */
const LONGEST_SUBORDINATE = 60;

/** "When Ann noted that A, B" and "Citing A, Ann left": the cue stands in a clause that ends at its comma. */
function isSubordinate({ at, lexicon }: Narration, event: CueEvent, { from }: Sentence): boolean {
  if (event.at === from) return lexicon.isParticiple(at(from).lower);
  // "Ann Lee, who recommended the rule, left."
  if (lexicon.inflectsVerbs && lexicon.relativePronouns.has(at(event.at - 1).lower)) return true;
  for (let i = from; i < Math.min(event.at, from + LONGEST_SUBORDINATE); i++) if (at(i).text === ',') return false;
  return lexicon.subordinators.has(at(from).lower);
}

/** A semicolon, a dash, or a comma behind which the writer goes on. */
function endsClause({ at, lexicon, text }: Narration, index: number): boolean {
  const mark = at(index);
  if (mark.text === ',') return lexicon.contrasts.has(at(index + 1).lower);
  return mark.text === ';' || (lexicon.tagsStandAlone && /^[–—―-]$/.test(mark.text) && text[mark.start - 1] === ' ');
}

/** "said | Pell, who has recovered, had been in tears": the comma stands behind the clause's own subject, before any verb. */
function tellsOfSubject({ at, lexicon }: Narration, start: number, comma: number): boolean {
  return comma - start <= lexicon.shortestReport && lexicon.personalRelatives.has(at(comma + 1).lower);
}

/** "dipaparkan olehnya, …" reports; "disampaikan Tirta saat …" and "disampaikan Tirta, yang …" report nothing. */
function clauseOfPassive(narration: Narration, event: CueEvent, sentence: Sentence, end: number): TextRange | null {
  const { at, lexicon } = narration;
  // "Dikatakan Syahrir, dari 300 penenun kini tersisa 112."
  const opens = event.at === sentence.from && at(event.source?.to ?? event.at).text === ',';
  if (opens) return clauseBehind(narration, event.source?.to ?? event.at, end);
  const from =
    event.source?.to ??
    event.at + (isWord(at(event.at + 1)) && !lexicon.clauseLeads.has(at(event.at + 1).lower) ? 2 : 1);
  const start = clauseStart(narration, from, end);
  return start === from ||
    lexicon.placeLeads.has(at(start).lower) ||
    isDescription(narration, start, end) ||
    lexicon.phraseEnds.has(at(start).lower)
    ? null
    : clauseBehind(narration, from, end);
}

/** "disampaikan Tirta, warga Desa Lereng, Kecamatan Sukamaju": behind its first word only names. */
function isDescription({ at }: Narration, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (at(i).shape === 'lower') return false;
  return true;
}

/** "A, kata Dian, B": what is reported is B; "A, kata Dian." leaves A. */
function clauseAround(narration: Narration, event: CueEvent, sentence: Sentence, end: number): TextRange | null {
  const behind = endOfSource(event);
  const after = clauseBehind(narration, behind, end);
  if (event.at === sentence.from || (after && narration.at(behind).text === ',')) return after;
  return range(narration, sentence.from, event.at) ?? after;
}

/** "The vote was close, Ann Lee said." and "…, according to Ann Lee.": the clause stands first. */
function clauseBefore(narration: Narration, event: CueEvent, sentence: Sentence): TextRange | null {
  const { at, lexicon } = narration;
  const active = event.form === 'active';
  const first = Math.min(event.source?.from ?? event.at, event.at);
  const next = at(active ? event.at + 1 : endOfSource(event));
  const comma = next.text === ',' && (!active || !lexicon.tagsStandAlone);
  const closes = next.text === '.' || comma || lexicon.dateLeads.has(next.lower);
  if (!closes || first <= sentence.from + 2) return null;
  const to = openingOfTag({ at, lexicon }, first);
  return active && at(to - 1).text !== ',' ? null : range(narration, sentence.from, to);
}

/** Words before a speaker that belong to him. */
const LONGEST_LEAD = 3;

/** "…, | Energy Minister Ann Lee said.", "…, | the sheriff's Lt. Ann Lee said.": where the tag begins. */
function openingOfTag({ at, lexicon }: Pick<Narration, 'at' | 'lexicon'>, first: number): number {
  if (!lexicon.adjectivesFirst) return first;
  for (let i = first; i > first - LONGEST_LEAD - 1; i--) {
    if (at(i - 1).text === ',') return i;
    if (!isWord(at(i - 1)) && !/^['’]$/.test(at(i - 1).text)) break;
  }
  return lexicon.definiteArticles.has(at(first - 1).lower) ? first - 1 : first;
}

/**
 * The text between two tokens, without the marks at its ends; null when it is too short or too long. A quotation mark
 * at its start goes only with its partner.
 */
function range({ at, lexicon }: Narration, from: number, to: number): TextRange | null {
  if (to - from > MOST_TOKENS) return null;
  let start = from;
  let end = to;
  while (start < end && !isWord(at(start)) && at(start).shape !== 'number') start++;
  while (end > start && /^[,.;:!?–-]$/.test(at(end - 1).text)) end--;
  if (start > from && OPENS_TITLE.test(at(start - 1).text)) {
    if (CLOSES_TITLE.test(at(end - 1).text)) end--;
    else start--;
  }
  let words = 0;
  for (let i = start; i < end; i++) if (isWord(at(i))) words++;
  // "menegaskan hal itu", "menyatakan hal serupa"
  const saysNothing =
    words < 3 && (lexicon.demonstratives.has(at(end - 1).lower) || lexicon.blankNouns.has(at(start).lower));
  return words < lexicon.shortestReport || saysNothing ? null : { start: at(start).start, end: at(end - 1).end };
}
