import type { Person } from '../cast/person';
import type { CueEvent } from '../cues/cue-event';
import { findCues } from '../cues/find-cues';
import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
import type { Sentence } from '../text/token';
import { actorBefore } from './actor-before';
import { attributeDirect } from './attribute-direct';
import { attributeIndirect } from './attribute-indirect';
import { ATTENTION } from './discourse';
import type { Draft } from './draft';
import { noteMentions } from './note-mentions';
import { opensParagraph } from './opens-paragraph';
import { findFocus, notNamedIn, resolveReference } from './resolve-reference';
import { openTelling, type Spoken, type Telling } from './telling';

/** Walks through the sentences once and gives every quotation its speaker. May add to the cast. */
export function attribute(narration: Narration, references: Reference[], cast: Person[]): Draft[] {
  const telling = openTelling(narration, references, cast);
  for (const [index, sentence] of narration.sentences.entries()) tellSentence(telling, sentence, index);
  return telling.drafts;
}

function tellSentence(telling: Telling, sentence: Sentence, index: number): void {
  const events = findCues(telling.cues, sentence);
  noteMentions(telling, sentence, index, new Set(events.map(({ reports, source }) => (reports ? source : null))));
  const spoken = events.map((event) => resolveEvent(telling, event, index));
  const used = new Set<CueEvent>();
  let next = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (telling.narration.at(at).shape !== 'quote') continue;
    while (next < spoken.length && (spoken[next]?.event.at ?? 0) < at) next++;
    const tag = tagOf(at, spoken, next);
    if (tag) used.add(tag.event);
    attributeDirect(telling, { at, sentence, index, tag });
  }
  spoken.forEach((one, position) => {
    if (!used.has(one.event)) attributeIndirect(telling, one, sentence, spoken[position + 1]?.event);
  });
}

function resolveEvent(telling: Telling, event: CueEvent, index: number): Spoken {
  if (event.unknown) return { event, person: -1 };
  if (event.document) return { event, person: lastInstitution(telling) };
  const person = event.source ? resolveReference(telling, event.source) : whoGoesOn(telling, event, index);
  const spokenOf = event.source && event.source.kind !== 'pronoun' ? null : quoteBeside(telling, event.at);
  return noteSpeaker(telling, event, spokenOf ? notNamedIn(telling, person, spokenOf, index) : person, index);
}

/** "ujarnya": whoever is being talked about; of "Disebutkan, …" only a person is likely enough. */
function whoGoesOn(telling: Telling, { at, form }: CueEvent, index: number): number {
  const { last, lexicon, narration } = telling;
  // “…,” imbuhnya: at the start of a paragraph it adds to what was quoted before.
  const opens = opensParagraph(narration, index);
  if (opens && last && last.draft.person >= 0 && lexicon.goesOn.has(narration.at(at).lower)) return last.draft.person;
  const next = actorBefore(telling, index, quoteBeside(telling, at) ?? '');
  const person = next >= 0 ? next : findFocus(telling, index);
  return form === 'passive' && telling.cast[person]?.kind !== 'person' ? -1 : person;
}

function noteSpeaker(telling: Telling, event: CueEvent, person: number, index: number): Spoken {
  telling.discourse.note(person, index, attentionOf(event));
  if (event.reports && !event.strict) telling.spoken.add(person);
  return { event, person };
}

/** Whoever spoke last, where that was no person with a name. */
function lastInstitution({ cast, last }: Telling): number {
  const person = last?.draft.person ?? -1;
  return cast[person]?.kind === 'person' ? -1 : person;
}

/** The words in quotation marks right before or behind the cue at `at`. */
function quoteBeside({ narration }: Telling, at: number): string | null {
  for (const i of [at - 1, at - 2, at - 3, at + 1, at + 2]) {
    const span = narration.spans[narration.at(i).span];
    if (span) return narration.text.slice(span.start, span.end);
  }
  return null;
}

function attentionOf(event: CueEvent): number {
  // "Bagi Rangga, …" is about his view.
  if (!event.reports) return event.form === 'according' ? ATTENTION.attitude : ATTENTION.deed;
  return event.strict ? ATTENTION.attitude : ATTENTION.speaks;
}

/** The cue of the quotation at token `at`: right behind it, else the last before it; `next` is the first behind it. */
function tagOf(at: number, spoken: Spoken[], next: number): Spoken | null {
  for (const one of spoken.slice(next, next + 3)) if (isTagBehind(at, one.event)) return one;
  return spoken[next - 1] ?? null;
}

/** Whether the cue stands right behind the quotation, alone ("…," ujarnya) or with its speaker before it ("…," he said). */
function isTagBehind(at: number, { at: cue, form, source }: CueEvent): boolean {
  if (form === 'active' && source && source.from > at) return source.from - at <= 2;
  return cue - at <= 3;
}
