import type { Reference } from '../mentions/mention';
import type { Narration } from '../text/narration';
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
  let source = -1;
  for (const reference of telling.references.get(index) ?? []) {
    if (sources.has(reference)) {
      subjectSeen = true;
      continue;
    }
    const person = resolveReference(telling, reference, false);
    const mayBeSubject: boolean = !subjectSeen && !isBehindPreposition(telling, reference, sentence);
    if (mayBeSubject && isSomebodyNew(telling, reference, person)) {
      noteUnnamed(telling, reference, person, index);
      subjectSeen = true;
    }
    if (reference.kind === 'pronoun' || telling.cast[person]?.kind !== 'person') continue;
    if (!telling.met.has(person) && comesFrom(telling, reference)) source = person;
    subjectSeen = noteNamed(telling, reference, person, mayBeSubject, index) || subjectSeen;
  }
  if (!subjectSeen) telling.discourse.note(source, index, ATTENTION.turns);
}

/** Notes a person with a name; says whether he is the sentence's subject. */
function noteNamed(telling: Telling, reference: Reference, person: number, subject: boolean, index: number): boolean {
  const speaksOn = subject && !isSilent(telling, reference, index);
  telling.discourse.note(person, index, speaksOn ? levelOf(telling, reference, person, index) : ATTENTION.mentioned);
  telling.met.add(person);
  if (speaksOn && !isBefallen(telling, reference, index)) telling.subject = { person, sentence: index };
  return subject;
}

/** "Seorang pembeli mengeluh." */
function isSomebodyNew({ cast, cues, narration }: Telling, { from, indefinite }: Reference, person: number): boolean {
  // "The lawmaker, a Republican, …" is one person.
  const isApposition = narration.at(from - 1).text === ',' && cues.endingAt.has(from - 1);
  return indefinite && !isApposition && cast[person]?.kind === 'unnamed';
}

/** Somebody without a name who opens a paragraph speaks next, not whoever spoke before. */
function noteUnnamed(telling: Telling, reference: Reference, person: number, index: number): void {
  if (!opensParagraph(telling, index) || isSilent(telling, reference, index)) return;
  if (isBefallen(telling, reference, index)) return;
  telling.discourse.note(person, index, ATTENTION.turns);
  telling.spoken.add(person);
}

/** How far behind a name "tewas" may stand. */
const SILENCE_REACH = 9;

/** "Tirta (14) dan Sekar (7) meninggal": the dead are spoken of, but do not speak. */
function isSilent({ lexicon, narration }: Telling, { to }: Reference, index: number): boolean {
  const end = narration.sentences[index]?.to ?? to;
  for (let i = to; i < Math.min(end, to + SILENCE_REACH); i++) {
    if (lexicon.silent.has(narration.at(i).lower)) return true;
  }
  return false;
}

/** How far behind a name, and what stands between commas behind it, its verb may stand. */
const VERB_REACH = 9;

/** "Rangga dijerat pasal 114", "Rafael mencetak gol": what is done to him or befalls him gives him no word. */
function isBefallen({ lexicon, narration }: Telling, { to }: Reference, index: number): boolean {
  const end = narration.sentences[index]?.to ?? to;
  const from = behindAside(narration, to, end);
  for (let i = from; i < Math.min(end, from + VERB_REACH); i++) {
    const { lower } = narration.at(i);
    if (lexicon.befalling.has(lower)) return true;
    if (lexicon.adverbs.has(lower)) continue;
    if (i > from && lexicon.phraseEnds.has(lower)) return false;
    if (lexicon.isVerb(lower) && !lexicon.relativePronouns.has(narration.at(i - 1).lower))
      return lexicon.isPassive(lower);
  }
  return false;
}

/** "Budi (34), sopir truk, kini ditahan", "Ann Lee, whose son lost, disagreed": the token behind the second comma. */
function behindAside({ at }: Narration, to: number, limit: number): number {
  let from = to;
  if (at(from).text === '(') while (from < limit && at(from - 1).text !== ')') from++;
  if (at(from).text !== ',') return from;
  for (let i = from + 1; i < limit; i++) if (at(i).text === ',') return i + 1;
  return from;
}

function levelOf(telling: Telling, reference: Reference, person: number, index: number): number {
  const isNew = reference.kind === 'name' && !telling.met.has(person) && !telling.spoken.has(person);
  if (isBefallen(telling, reference, index)) return ATTENTION.subject;
  const mayTurn = opensParagraph(telling, index) || (isNew && isIntroduced(telling, reference));
  if (mayTurn && takesTurn(telling, reference, person, isNew)) return ATTENTION.turns;
  return isNew && reference.role !== '' ? ATTENTION.introduced : ATTENTION.subject;
}

/** With an age or a role, or with a clause of his own: "Ellen Moss, who started the group, …" */
function isIntroduced({ lexicon, narration: { at } }: Telling, { introduced, to }: Reference): boolean {
  return introduced || (at(to).text === ',' && lexicon.relativePronouns.has(at(to + 1).lower));
}

function opensParagraph({ narration: { sentences } }: Telling, index: number): boolean {
  return sentences[index - 1]?.paragraph !== sentences[index]?.paragraph;
}

/**
 * Somebody who has spoken already, or who comes in with full name, age or role. Whom the article has only told about so
 * far (the dead, the accused) is mostly told about on.
 */
function takesTurn(telling: Telling, { from, introduced, name }: Reference, person: number, isNew: boolean): boolean {
  if (!isNew) return telling.spoken.has(person);
  return introduced || (name.length > 1 && !isNamedThing(telling, from));
}

/** "motor Honda Beat": the name belongs to the noun before it. */
function isNamedThing({ lexicon, narration }: Telling, from: number): boolean {
  const before = narration.at(from - 1);
  return before.shape === 'lower' && !lexicon.functionWords.has(before.lower);
}

/** "Keluhan yang sama datang dari Aminah, pedagang.": somebody who comes in as the source of what is felt or said. */
function comesFrom({ lexicon, narration: { at } }: Telling, { from, introduced }: Reference): boolean {
  const { lower } = at(from - 1);
  return introduced && (lexicon.sourceLeads.has(lower) || lexicon.sourceLeads.has(`${at(from - 2).lower} ${lower}`));
}

/** Words before the noun of a phrase that stands in front of the subject. */
const FRONT_REACH = 4;

/** "Di hadapan Bupati Rani Tan, Wiranto mengeluh." */
function isFronted({ lexicon, narration: { at } }: Telling, { from, to }: Reference, sentence: Sentence): boolean {
  if (at(to).text !== ',' || from - sentence.from > FRONT_REACH) return false;
  const { lower } = at(sentence.from);
  return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower) || lexicon.isPassive(lower);
}

function isBehindPreposition(telling: Telling, reference: Reference, sentence: Sentence): boolean {
  const { lexicon, narration } = telling;
  if (reference.from === sentence.from) return false;
  if (isFronted(telling, reference, sentence)) return true;
  const { lower } = narration.at(reference.from - 1);
  // "yang dilakukan Budi": the one who did it, not the subject.
  if (lexicon.isPassive(lower)) return true;
  return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower) || lexicon.agentLeads.has(lower);
}
