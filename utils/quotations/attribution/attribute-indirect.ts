import type { TextRange } from '../../article/quotation';
import type { CueEvent } from '../cues/cue-event';
import type { Sentence } from '../text/token';
import { findReport } from './find-report';
import type { Spoken, Telling } from './telling';

/** Notes the clause that a cue reports, if it reports one; `next` is the cue behind it. */
export function attributeIndirect(telling: Telling, one: Spoken, sentence: Sentence, next: CueEvent | undefined): void {
  const { event, person } = one;
  const range = event.reports ? findReport(telling.narration, event, sentence, next) : null;
  if (!range || isNested(telling, one, range)) return;
  telling.drafts.push({
    kind: 'indirect',
    ...range,
    cue: event.at,
    person,
    reference: event.source,
    confidence: event.source?.kind === 'name' ? 'explicit' : 'resolved',
    continues: null,
  });
}

/** "Rangga menyatakan bahwa ia berharap bahwa …": a further cue inside what the same speaker reports opens no report of its own. */
function isNested({ drafts }: Telling, { event, person }: Spoken, { start, end }: TextRange): boolean {
  const around = drafts.at(-1);
  if (around?.kind !== 'indirect' || start < around.start || end > around.end) return false;
  return event.strict || around.person === person;
}
