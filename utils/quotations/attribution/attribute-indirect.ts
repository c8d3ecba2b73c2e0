import type { CueEvent } from '../cues/cue-event';
import type { Sentence } from '../text/token';
import { findReport } from './find-report';
import type { Spoken, Telling } from './telling';

/** Notes the clause that a cue reports, if it reports one; `next` is the cue behind it. */
export function attributeIndirect(telling: Telling, one: Spoken, sentence: Sentence, next: CueEvent | undefined): void {
  const { event, person } = one;
  const range = event.reports ? findReport(telling.narration, event, sentence, next) : null;
  if (!range) return;
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
