import { type Correction, typedId } from '../article/correction';
import type { Mention, Quotation, Speaker } from '../article/quotation';

/** Quotations and the speakers they refer to. */
export interface Attributed {
  quotations: Quotation[];
  speakers: Speaker[];
}

/** What the engine found, as the reader put it right. A correction of something that is not there changes nothing. */
export function applyCorrections(found: Attributed, corrections: readonly Correction[]): Attributed {
  return standing(corrections).reduce(applyCorrection, found);
}

/** The corrections that count, in the order of their times: what was undone is left out. */
export function standing(corrections: readonly Correction[]): Correction[] {
  const undone = new Set(corrections.map((correction) => (correction.kind === 'undo' ? correction.of : undefined)));
  return corrections.filter(({ kind, at }) => kind !== 'undo' && !undone.has(at)).sort((a, b) => a.at - b.at);
}

function applyCorrection({ quotations, speakers }: Attributed, correction: Correction): Attributed {
  switch (correction.kind) {
    case 'rename':
      return { quotations, speakers: speakers.map((speaker) => renamed(speaker, correction)) };
    case 'merge':
      return merged({ quotations, speakers }, correction.speakerId, correction.into);
    case 'assign':
      return { quotations: quotations.map((quotation) => assigned(quotation, correction, speakers)), speakers };
    case 'assign-name':
      return assignedByName({ quotations, speakers }, correction);
    case 'not-quotation':
      return { quotations: quotations.filter(({ id }) => id !== correction.quotationId), speakers };
    case 'undo':
      return { quotations, speakers };
  }
}

function renamed(speaker: Speaker, { speakerId, name }: { speakerId: string; name: string }): Speaker {
  const wanted = name.trim();
  return speaker.id === speakerId && wanted !== '' ? { ...speaker, name: wanted } : speaker;
}

function merged({ quotations, speakers }: Attributed, from: string, into: string): Attributed {
  const gone = speakers.find(({ id }) => id === from);
  if (!gone || from === into || !speakers.some(({ id }) => id === into)) return { quotations, speakers };
  return {
    quotations: quotations.map((quotation) =>
      quotation.attribution?.speakerId === from
        ? { ...quotation, attribution: { ...quotation.attribution, speakerId: into } }
        : quotation,
    ),
    speakers: speakers
      .filter(({ id }) => id !== from)
      .map((speaker) => (speaker.id === into ? { ...gone, ...speaker, mentions: inOrder(speaker, gone) } : speaker)),
  };
}

function inOrder(...speakers: Speaker[]): Speaker['mentions'] {
  return speakers.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
}

function assigned(
  quotation: Quotation,
  { quotationId, speakerId }: { quotationId: string; speakerId: string | null },
  speakers: readonly Speaker[],
): Quotation {
  if (quotation.id !== quotationId) return quotation;
  if (speakerId === null) return { ...quotation, attribution: null };
  const speaker = speakers.find(({ id }) => id === speakerId);
  const mention = quotation.attribution?.mention ?? speaker?.mentions[0];
  if (!speaker || !mention) return quotation;
  return { ...quotation, attribution: { speakerId, mention, confidence: 'corrected' } };
}

/** A new speaker for each name; a second quotation under the same name is the same speaker's. */
function assignedByName(
  { quotations, speakers }: Attributed,
  { quotationId, name, at }: { quotationId: string; name: string; at: number },
): Attributed {
  const quotation = quotations.find(({ id }) => id === quotationId);
  if (!quotation || name.trim() === '') return { quotations, speakers };
  // The text does not name this speaker: an empty place where the words begin stands for a mention.
  const mention: Mention = { kind: 'name', text: '', start: quotation.start, end: quotation.start };
  const known = speakers.find((speaker) => speaker.name === name.trim());
  const speaker: Speaker = known ?? { id: typedId(at), name: name.trim(), kind: 'person', mentions: [mention] };
  const attribution = { speakerId: speaker.id, mention, confidence: 'corrected' } as const;
  return {
    quotations: quotations.map((other) => (other.id === quotationId ? { ...other, attribution } : other)),
    speakers: known ? speakers : [...speakers, speaker],
  };
}
