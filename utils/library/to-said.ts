import type { Quotation, Speaker } from '../article/quotation';
import { applyCorrections } from '../corrections/apply-corrections';
import type { ArticleDocument } from './documents';
import { personKey } from './person-key';
import type { Said } from './said';

/** The quotations of a stored article, each with its speaker, as the reader put them right. */
export function toSaid(document: ArticleDocument): Said[] {
  const { quotations, speakers } = applyCorrections(document, document.corrections ?? []);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return quotations.map((quotation) => toOne(quotation, byId.get(quotation.attribution?.speakerId ?? '')));
}

function toOne({ id, text, kind, attribution }: Quotation, speaker: Speaker | undefined): Said {
  return {
    ...{ id, text, kind },
    speaker: speaker ? toSpeaker(speaker) : null,
    ...(attribution ? { confidence: attribution.confidence } : {}),
  };
}

function toSpeaker({ name, role, affiliation }: Speaker): NonNullable<Said['speaker']> {
  return {
    key: personKey(name),
    name,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}
