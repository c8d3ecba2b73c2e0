import type { Reference } from '../mentions/mention';
import type { Sentence } from '../text/token';
import { ATTENTION } from './discourse';
import { resolveReference } from './resolve-reference';
import type { Telling } from './telling';

/** Notes who is spoken of in a sentence without speaking; `sources` are the references that do speak in it. */
export function noteMentions(
  telling: Telling,
  sentence: Sentence,
  index: number,
  sources: ReadonlySet<Reference | null>,
): void {
  let subjectSeen = false;
  for (const reference of telling.references.get(index) ?? []) {
    if (sources.has(reference)) {
      subjectSeen = true;
      continue;
    }
    const person = resolveReference(telling, reference, false);
    if (reference.kind === 'pronoun' || telling.cast[person]?.kind !== 'person') continue;
    const subject: boolean = !subjectSeen && !isBehindPreposition(telling, reference, sentence);
    const level = isSilent(telling, reference, sentence)
      ? ATTENTION.mentioned
      : levelOf(telling, reference, person, subject);
    telling.discourse.note(person, index, level);
    telling.met.add(person);
    if (subject && !subjectSeen && !isPassive(telling, reference) && level !== ATTENTION.mentioned)
      telling.subject = { person, sentence: index };
    subjectSeen ||= subject;
  }
}

/** How far behind a name "tewas" may stand. */
const SILENCE_REACH = 9;

/** "Tirta (14) dan Sekar (7) meninggal": the dead are spoken of, but do not speak. */
function isSilent({ lexicon, narration }: Telling, { to }: Reference, sentence: Sentence): boolean {
  for (let i = to; i < Math.min(sentence.to, to + SILENCE_REACH); i++) {
    if (lexicon.silent.has(narration.at(i).lower)) return true;
  }
  return false;
}

/** "Rangga dijerat pasal 114": what is done to him gives him no word. */
function isPassive({ lexicon, narration: { at } }: Telling, { to }: Reference): boolean {
  let verb = to;
  while (lexicon.adverbs.has(at(verb).lower)) verb++;
  return lexicon.isPassive(at(verb).lower);
}

function levelOf(telling: Telling, reference: Reference, person: number, subject: boolean): number {
  if (!subject) return ATTENTION.mentioned;
  const isNew = reference.kind === 'name' && reference.role !== '' && !telling.met.has(person);
  return isNew ? ATTENTION.introduced : ATTENTION.subject;
}

function isBehindPreposition({ narration, lexicon }: Telling, reference: Reference, sentence: Sentence): boolean {
  if (reference.from === sentence.from) return false;
  const { lower } = narration.at(reference.from - 1);
  return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower) || lexicon.agentLeads.has(lower);
}
