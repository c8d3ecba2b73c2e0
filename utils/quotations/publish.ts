import type { Attribution, Cue, Mention, Quotation, Speaker } from '../article/quotation';
import { affiliationOf } from './affiliation-of';
import type { Draft } from './attribution/draft';
import type { Person } from './cast/person';
import type { Lexicon } from './lexicon/lexicon';
import type { Span } from './spans/span';
import type { Narration } from './text/narration';

/** Turns what the engine found into the article's nouns, with ids in the order of the text. */
export function publish(
  text: string,
  narration: Narration | null,
  spans: Span[],
  drafts: Draft[],
  cast: Person[],
): { quotations: Quotation[]; speakers: Speaker[] } {
  const textOf = (draft: Draft) => text.slice(draft.start, draft.end);
  const ordered = [...(narration ? drafts : spans.map(bare))].sort((a, b) => a.start - b.start || a.end - b.end);
  const speakers: Speaker[] = [];
  const byPerson = new Map<number, Speaker>();
  const quotations: Quotation[] = ordered.map((draft, index) => {
    const attribution = narration ? attribute(draft, narration, cast, speakers, byPerson) : null;
    return {
      id: `q${index + 1}`,
      kind: draft.kind,
      start: draft.start,
      end: draft.end,
      text: textOf(draft),
      cue: narration ? cueOf(draft, narration) : null,
      attribution,
    };
  });
  linkParts(quotations, ordered);
  return { quotations, speakers };
}

function linkParts(quotations: Quotation[], drafts: Draft[]): void {
  const ids = new Map(drafts.map((draft, index) => [draft, quotations[index]?.id]));
  drafts.forEach((draft, index) => {
    const quotation = quotations[index];
    const first = draft.continues && ids.get(draft.continues);
    if (quotation && first) quotation.continues = first;
  });
}

function bare(span: Span): Draft {
  return {
    kind: 'direct',
    start: span.start,
    end: span.end,
    cue: -1,
    person: -1,
    reference: null,
    confidence: 'guessed',
    continues: null,
  };
}

function cueOf(draft: Draft, narration: Narration): Cue | null {
  if (draft.cue < 0) return null;
  const token = narration.at(draft.cue);
  return { text: narration.text.slice(token.start, token.end), start: token.start, end: token.end };
}

/** Where the text names the speaker: a reference, the cue itself (ujarnya); for a guess where it was named last. */
function mentionOf(draft: Draft, narration: Narration, earlier: Mention | undefined): Mention {
  const { reference } = draft;
  if (reference) {
    const start = narration.at(reference.from).start;
    const end = narration.at(reference.to - 1).end;
    return { kind: reference.kind, start, end, text: narration.text.slice(start, end) };
  }
  const cue = cueOf(draft, narration);
  if (cue) return { kind: 'clitic', ...cue };
  return earlier ?? { kind: 'clitic', start: draft.start, end: draft.start, text: '' };
}

function attribute(
  draft: Draft,
  narration: Narration,
  cast: Person[],
  speakers: Speaker[],
  byPerson: Map<number, Speaker>,
): Attribution | null {
  const person = cast[draft.person];
  if (!person) return null;
  let speaker = byPerson.get(draft.person);
  if (!speaker) {
    speaker = openSpeaker(person, speakers.length + 1, narration.lexicon);
    speakers.push(speaker);
    byPerson.set(draft.person, speaker);
  }
  const mention = mentionOf(draft, narration, speaker.mentions.at(-1));
  speaker.mentions.push(mention);
  return { speakerId: speaker.id, mention, confidence: draft.confidence };
}

/** The office that is given first; a title alone only where there is no office. */
function openSpeaker({ kind, name, roles }: Person, number: number, lexicon: Lexicon): Speaker {
  const speaker: Speaker = { id: `s${number}`, name: name.join(' '), kind, mentions: [] };
  const role = roles.find(({ head }) => head !== '') ?? roles[0];
  if (!role || kind !== 'person') return speaker;
  speaker.role = role.text;
  const affiliation = affiliationOf(role.text, lexicon);
  if (affiliation) speaker.affiliation = affiliation;
  return speaker;
}
