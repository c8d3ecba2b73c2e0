import type { Confidence, QuotationKind } from '../../article/quotation';
import type { Reference } from '../mentions/mention';

/** A quotation being worked on. Offsets are those of the text. */
export interface Draft {
  kind: QuotationKind;
  start: number;
  end: number;
  /** Token index of the cue, -1 for none. */
  cue: number;
  /** Index into the cast, -1 for nobody. */
  person: number;
  /** The reference that names the speaker; null when the cue itself does (ujarnya) or nothing does. */
  reference: Reference | null;
  confidence: Confidence;
  /** The draft that this one goes on with. */
  continues: Draft | null;
}
