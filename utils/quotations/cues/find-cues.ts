import type { CueEntry } from '../lexicon/lexicon';
import { isCapitalised, isWord, type Sentence } from '../text/token';
import { activeCue, type OpenCue } from './active-cue';
import { besideQuote, isDocument, opensQuote } from './around-cue';
import type { CueEvent } from './cue-event';
import type { CueReading } from './cue-reading';
import { referenceAfter, referenceSoon } from './find-source';
import { unlistedTag } from './unlisted-tag';

export function findCues(r: CueReading, sentence: Sentence): CueEvent[] {
  const events: CueEvent[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const event = cueAt(r, at, sentence, events);
    if (event) events.push(event);
  }
  return events;
}

function cueAt(r: CueReading, at: number, sentence: Sentence, before: CueEvent[]): CueEvent | null {
  const token = r.at(at);
  if (!isWord(token) || isCapitalInside(r, at, sentence)) return null;
  const entry = r.lexicon.cues.get(token.lower);
  if (r.lexicon.cueNouns.has(token.lower) && r.lexicon.clauseLeads.has(r.at(at + 1).lower)) return cueNoun(r, at);
  if (!entry) return unlistedTag(r, at) ?? unknownVerb(r, at, sentence);
  if (isGerund(r, at) || (at === sentence.from && isAskedOf(r, at))) return tagBeforeColon(r, at, entry);
  for (const form of entry.forms) {
    const { reports, strict } = entry;
    const event = tryForm(r, { at, form, reports, strict, goesOn: false }, sentence, before);
    if (event) return event;
  }
  return null;
}

/** "Sudirman Said told": a verb has a capital only where it opens a sentence or stands behind a quotation. */
function isCapitalInside({ at, lexicon }: CueReading, index: number, { from }: Sentence): boolean {
  return lexicon.inflectsVerbs && index > from && isCapitalised(at(index)) && isCapitalised(at(index - 1));
}

/** "the ruling", "its warning" */
function isGerund({ at, lexicon }: CueReading, index: number): boolean {
  const { lower } = at(index - 1);
  if (!lexicon.inflectsVerbs || !lexicon.isParticiple(at(index).lower)) return false;
  const isOwned = lexicon.possessives.has(lower) || lower === 's';
  return isOwned || lexicon.determiners.has(lower) || lexicon.clauseLeads.has(lower);
}

/** "Asked by the judge, …": a past form that opens the sentence tells what was done to its subject. */
function isAskedOf({ at, lexicon }: CueReading, index: number): boolean {
  const { lower } = at(index);
  return lexicon.inflectsVerbs && lexicon.isVerb(lower) && !lexicon.isParticiple(lower);
}

/** "Added Lee: “…”": a tag that opens its sentence before what is said. */
function tagBeforeColon(r: CueReading, at: number, { reports, strict }: CueEntry): CueEvent | null {
  const source = r.startingAt.get(at + 1);
  if (!source || r.at(source.to).text !== ':' || r.at(source.to + 1).shape !== 'quote') return null;
  return { at, form: 'tag', reports, strict, source, goesOn: false };
}

function tryForm(r: CueReading, cue: OpenCue, sentence: Sentence, before: CueEvent[]): CueEvent | null {
  const { at, form } = cue;
  const next = r.at(at + 1);
  switch (form) {
    case 'clitic':
    case 'according-clitic': {
      const comma = form === 'according-clitic' && next.text === ',';
      const weak = r.lexicon.weakTags.has(r.at(at).lower) && !besideQuote(r, at);
      return !weak && (comma || standsApart(r, at, sentence)) ? { ...cue, source: null } : null;
    }
    case 'tag':
      return r.lexicon.compoundTails.has(next.lower) ? null : tag(r, cue, sentence);
    case 'passive':
      // "Ditegaskan, …": whoever is being talked about goes on.
      if (at === sentence.from && (next.text === ',' || r.lexicon.clauseLeads.has(next.lower)))
        return { ...cue, source: null };
      return sourceAfterLead(r, cue);
    case 'according':
      return sourceAfterLead(r, cue);
    default:
      return activeCue(r, cue, sentence, before);
  }
}

/** Beside a quotation, or between commas, or at the sentence's start: the places of a tag. */
function standsApart(r: CueReading, at: number, sentence: Sentence): boolean {
  const left = r.at(at - 1);
  if (at === sentence.from || left.shape === 'quote') return true;
  return left.text === ',' || left.text === '–' || left.text === '-' || besideQuote(r, at) || behindConjunction(r, at);
}

function behindConjunction(r: CueReading, at: number): boolean {
  const { lower } = r.at(at - 1);
  return r.lexicon.conjunctions.has(lower) || r.lexicon.relativePronouns.has(lower);
}

function tag(r: CueReading, cue: OpenCue, sentence: Sentence): CueEvent | null {
  const { at } = cue;
  const beside = besideQuote(r, at);
  if (!beside && !r.lexicon.tagsStandAlone) return closingTag(r, cue);
  if (!beside && !standsApart(r, at, sentence)) return null;
  const isWeak = !beside && r.lexicon.weakTags.has(r.at(at).lower) && r.at(at - 1).text !== ',';
  // "Lanjut Kombes Wowor, …" opens a sentence.
  if (isWeak && !(at === sentence.from && r.at(r.startingAt.get(at + 1)?.to ?? at).text === ',')) return null;
  const source = referenceAfter(r, at + 1) ?? (beside ? referenceSoon(r, at + 1) : null);
  if (source) return { ...cue, source };
  return beside ? { ...cue, source: null, document: isDocument(r, at + 1) } : null;
}

/** "…, said Ann Lee." at the end of a sentence. */
function closingTag(r: CueReading, cue: OpenCue): CueEvent | null {
  const { at } = cue;
  if (r.at(at - 1).text !== ',') return null;
  const source = r.startingAt.get(at + 1);
  return source && /^[.,]$/.test(r.at(source.to).text) ? { ...cue, source } : null;
}

/** "olehnya" */
function isLeadWithPronoun(word: string, { agentLeads, cliticEnding }: CueReading['lexicon']): boolean {
  return cliticEnding !== null && word.endsWith(cliticEnding) && agentLeads.has(word.slice(0, -cliticEnding.length));
}

function sourceAfterLead(r: CueReading, cue: OpenCue): CueEvent | null {
  const { lexicon } = r;
  const { at, form } = cue;
  let next = at + 1;
  for (let i = next; i < at + 6; i++) {
    const { lower } = r.at(i);
    if (lexicon.agentLeads.has(lower)) next = i + 1;
    if (isLeadWithPronoun(lower, lexicon)) return { ...cue, source: null };
  }
  const source = referenceAfter(r, next) ?? (form === 'according' ? referenceSoon(r, next) : null);
  if (source) return { ...cue, source };
  return form === 'according' && lexicon.accordingTakesComma && next > at + 1
    ? { ...cue, source: null, unknown: true }
    : null;
}

/** "Ann Lee's claim that …"; of "growing concerns that …" the text does not tell whose they are. */
function cueNoun(r: CueReading, at: number): CueEvent {
  let owner = at - 1;
  while (owner > at - 4 && r.at(owner).shape === 'lower' && r.at(owner).text !== 's') owner--;
  const source = (r.at(owner).text === 's' ? r.endingAt.get(owner - 1) : undefined) ?? null;
  return { at, form: 'active', reports: true, strict: true, goesOn: false, source, unknown: source === null };
}

/** A verb nobody listed that governs a clause behind a comma: "Kisran menjabarkan, pengakuan itu …" */
function unknownVerb(r: CueReading, at: number, sentence: Sentence): CueEvent | null {
  const { lexicon } = r;
  const next = r.at(at + 1);
  // "ia mencuit, “…”"
  const isBefore = next.shape !== 'quote' && opensQuote(r.at, at + 1);
  if (!lexicon.mayReport(r.at(at).lower) && !(isBefore && lexicon.tagsStandAlone && lexicon.isVerb(r.at(at).lower)))
    return null;
  if (next.text !== ',' && !lexicon.clauseLeads.has(next.lower)) return null;
  return activeCue(r, { at, form: 'active', reports: true, strict: true, goesOn: false }, sentence, []);
}
