import type { Quotation, Speaker } from '../../../utils/article/quotation';

/** A quotation as the command prints it: the speaker written out instead of an id. */
export interface QuotationRecord {
  kind: Quotation['kind'];
  text: string;
  start: number;
  end: number;
  cue: string | null;
  mention: string | null;
  confidence: string | null;
  speaker: SpeakerRecord | null;
}

export interface SpeakerRecord {
  name: string;
  role: string | null;
  affiliation: string | null;
  kind: Speaker['kind'];
}

export function speakerRecord({ name, role, affiliation, kind }: Speaker): SpeakerRecord {
  return { name, role: role ?? null, affiliation: affiliation ?? null, kind };
}

export function quotationRecords(quotations: readonly Quotation[], speakers: readonly Speaker[]): QuotationRecord[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return quotations.map(({ kind, text, start, end, cue, attribution }) => {
    const speaker = attribution ? byId.get(attribution.speakerId) : undefined;
    return {
      kind,
      text,
      start,
      end,
      cue: cue?.text ?? null,
      mention: attribution?.mention.text ?? null,
      confidence: attribution?.confidence ?? null,
      speaker: speaker ? speakerRecord(speaker) : null,
    };
  });
}
