import type { Article } from '../article/article';
import { type Correction, typedId } from '../article/correction';

/**
 * An article that was read anew (further pages joined on, a rule for its site changed), with the corrections that the
 * reader made in it before. Ids are the engine's and differ from reading to reading: quotations are known again by their
 * words, speakers by the name that the engine gave them. What is not there any more takes its corrections along.
 */
export function carryCorrections(before: Article, after: Article): Article {
  const { corrections = [] } = before;
  if (corrections.length === 0) return after;
  const quotation = renaming(before.quotations, after.quotations, ({ text }) => text);
  const found = renaming(before.speakers, after.speakers, ({ name }) => name);
  // A speaker whose name the reader typed has an id of the correction's, the same in every reading.
  const typed = new Set(corrections.map(typedSpeakerId));
  const speaker: Renaming = (id) => (typed.has(id) ? id : found(id));
  const carried = corrections.flatMap((correction) => carry(correction, quotation, speaker) ?? []);
  const times = new Set(carried.map(({ at }) => at));
  return { ...after, corrections: carried.filter((made) => made.kind !== 'undo' || times.has(made.of)) };
}

function typedSpeakerId({ kind, at }: Correction): string | undefined {
  return kind === 'assign-name' ? typedId(at) : undefined;
}

type Renaming = (id: string) => string | undefined;

/** Old id -> new id, by what a thing is known by; the second of the same words stays the second. */
function renaming<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Renaming {
  const old = new Map(numbered(before, keyOf).map(({ id, key }) => [id, key]));
  const known = new Map(numbered(after, keyOf).map(({ id, key }) => [key, id]));
  return (id) => known.get(old.get(id) ?? '');
}

function numbered<Thing extends { id: string }>(things: readonly Thing[], keyOf: (thing: Thing) => string) {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const name = keyOf(thing);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: thing.id, key: `${count} ${name}` };
  });
}

function carry(correction: Correction, quotation: Renaming, speaker: Renaming): Correction | undefined {
  switch (correction.kind) {
    case 'undo':
      return correction;
    case 'rename': {
      const speakerId = speaker(correction.speakerId);
      return speakerId === undefined ? undefined : { ...correction, speakerId };
    }
    case 'merge': {
      const speakerId = speaker(correction.speakerId);
      const into = speaker(correction.into);
      return speakerId === undefined || into === undefined ? undefined : { ...correction, speakerId, into };
    }
    case 'assign': {
      const quotationId = quotation(correction.quotationId);
      const speakerId = correction.speakerId === null ? null : speaker(correction.speakerId);
      return quotationId === undefined || speakerId === undefined
        ? undefined
        : { ...correction, quotationId, speakerId };
    }
    case 'assign-name':
    case 'not-quotation': {
      const quotationId = quotation(correction.quotationId);
      return quotationId === undefined ? undefined : { ...correction, quotationId };
    }
  }
}
