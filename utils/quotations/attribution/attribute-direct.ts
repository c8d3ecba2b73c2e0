import { referenceAt } from '../cues/find-source';
import type { Reference } from '../mentions/mention';
import type { Sentence } from '../text/token';
import { ATTENTION } from './discourse';
import type { Draft } from './draft';
import { opensParagraph } from './opens-paragraph';
import { partnerOf } from './partner-of';
import { findFocus } from './resolve-pronoun';
import { resolveReference } from './resolve-reference';
import type { Spoken, Telling } from './telling';

/** A direct quotation where it stands. */
interface Place {
  /** Index of its token. */
  at: number;
  sentence: Sentence;
  /** Index of the sentence. */
  index: number;
  /** The cue that belongs to it. */
  tag: Spoken | null;
}

/** Gives the quotation at a place its speaker and notes it. */
export function attributeDirect(telling: Telling, place: Place): void {
  const { narration } = telling;
  const span = narration.spans[narration.at(place.at).span];
  if (!span) return;
  const speaker = speakerOf(telling, place);
  const before = partBefore(telling, place);
  const draft: Draft = {
    kind: 'direct',
    start: span.start,
    end: span.end,
    cue: place.tag ? place.tag.event.at : -1,
    ...speaker,
    continues: before && before.person === speaker.person ? before : null,
  };
  if (place.tag) lendSpeaker(telling, place.index, draft.person);
  if (!place.tag?.isTold) {
    telling.discourse.note(draft.person, place.index, ATTENTION.speaks);
    telling.spoken.add(draft.person);
  }
  telling.heard.add(draft.person);
  telling.drafts.push(draft);
  if (telling.last && telling.last.draft.person !== draft.person) telling.lastOfOther = telling.last;
  telling.last = { draft, sentence: place.index, closed: span.closed };
}

/** A quotation that opens an article without a tag goes with the tagged one right behind it. */
function lendSpeaker({ last }: Telling, index: number, person: number): void {
  if (last && last.draft.person < 0 && last.draft.cue < 0 && index - last.sentence <= 1) last.draft.person = person;
}

function speakerOf(telling: Telling, place: Place): Pick<Draft, 'person' | 'reference' | 'confidence'> {
  const { tag } = place;
  if (tag) {
    const { source } = tag.event;
    return { person: tag.person, reference: source, confidence: source?.kind === 'name' ? 'explicit' : 'resolved' };
  }
  const byline = bylineOf(telling, place);
  if (byline) return { person: resolveReference(telling, byline), reference: byline, confidence: 'explicit' };
  const person = isEmbedded(place) ? -1 : speakerBefore(telling, place.index);
  return { person, reference: null, confidence: 'guessed' };
}

/** Behind such a name: “…” ― Ann Lee, baker; but no subheading: "- Cracks in the hill -" */
const CLOSES_BYLINE = /^\s*(?:[,.(]|\n|$)/;

/** “…” ― Ann Lee: the name behind a dash. Ann Lee: “…”: the name alone before a colon. */
function bylineOf({ cues, narration }: Telling, { at, sentence }: Place): Reference | null {
  const before = narration.at(at - 1).text === ':' ? cues.endingAt.get(at - 1) : undefined;
  if (before && before.from <= sentence.from + 1) return before;
  const behind = /^[―—–-]$/.test(narration.at(at + 1).text) ? referenceAt(cues, at + 2) : null;
  return behind && CLOSES_BYLINE.test(narration.text.slice(narration.at(behind.to - 1).end)) ? behind : null;
}

/** “the hateful ideology” inside a sentence in which nobody says anything: whose words they are stays open. */
function isEmbedded({ at, sentence }: Place): boolean {
  return at - sentence.from >= 2;
}

/**
 * No tag at all: whoever spoke in the sentence before, or the one whom that was an answer to (“Which?” asked Lee. ¶ “This
 * one,” Poe replied. ¶ “You said that before.”), else whoever is being talked about.
 */
function speakerBefore(telling: Telling, index: number): number {
  const { last, lexicon, narration } = telling;
  if (!last || index - last.sentence > 1) return findFocus(telling, index);
  const isAnswered = lexicon.answers.has(narration.at(last.draft.cue).lower) && opensParagraph(narration, index);
  return isAnswered && last.closed ? partnerOf(telling, index) : last.draft.person;
}

/**
 * The quotation that this one may be a further part of: it was left open at its paragraph's end, has the same tag, or
 * this one follows at once without a tag of its own.
 */
function partBefore({ last }: Telling, { index, tag }: Place): Draft | null {
  if (!last || last.draft.person < 0 || index - last.sentence > 1) return null;
  const sameTag = last.sentence === index && tag !== null && last.draft.cue === tag.event.at;
  return !last.closed || sameTag || !tag ? last.draft : null;
}
