import type { Reference } from '../mentions/mention';
import { opensFront } from '../text/opens-front';
import type { Sentence } from '../text/token';
import { ATTENTION } from './discourse';
import { isBefallen } from './is-befallen';
import { levelOf } from './level-of';
import { opensParagraph } from './opens-paragraph';
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
  const main = mainClause(telling, sentence);
  for (const reference of telling.references.get(index) ?? []) {
    if (sources.has(reference)) {
      subjectSeen ||= reference.from >= main;
      continue;
    }
    const person = resolveReference(telling, reference, false);
    if (isBeforeName(telling, reference)) continue;
    const mayBeSubject: boolean =
      !subjectSeen && reference.from >= main && !isBehindPreposition(telling, reference, sentence);
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

/** "Asked whether he feared a protest, | Aldous shrugged.": the token at which the main clause begins. */
function mainClause({ lexicon, narration: { at } }: Telling, { from, to }: Sentence): number {
  const { lower } = at(from);
  const opens = lexicon.adjectivesFirst && (lexicon.subordinators.has(lower) || lexicon.isVerb(lower));
  for (let i = from + 1; opens && i < to; i++) if (at(i).text === ',') return i + 1;
  return from;
}

/** Notes a person with a name; says whether he is the sentence's subject. */
function noteNamed(telling: Telling, reference: Reference, person: number, subject: boolean, index: number): boolean {
  const speaksOn = subject && !isSilent(telling, reference, index);
  telling.discourse.note(person, index, speaksOn ? levelOf(telling, reference, person, index) : ATTENTION.mentioned);
  const isNew = reference.introduced && !telling.met.has(person);
  telling.met.add(person);
  if (speaksOn && !isBefallen(telling, reference, index)) {
    const isToldAbout = telling.lexicon.toldAbout.has(reference.head);
    telling.subject = { person, sentence: index, isToldAbout, isNew };
  }
  return subject;
}

/** "Wrexham | striker Tom Reeder apologised": what stands right before an office with its name is whose office it is. */
function isBeforeName({ cues, lexicon }: Telling, { to }: Reference): boolean {
  const next = lexicon.adjectivesFirst ? cues.startingAt.get(to) : undefined;
  return next !== undefined && next.head !== '' && next.name.length > 0;
}

/** "Seorang pembeli mengeluh." */
function isSomebodyNew({ cast, cues, narration }: Telling, { from, indefinite }: Reference, person: number): boolean {
  // "The lawmaker, a Republican, …" is one person.
  const isApposition = narration.at(from - 1).text === ',' && cues.endingAt.has(from - 1);
  return indefinite && !isApposition && cast[person]?.kind === 'unnamed';
}

/** Somebody without a name who opens a paragraph speaks next, not whoever spoke before. */
function noteUnnamed(telling: Telling, reference: Reference, person: number, index: number): void {
  if (!opensParagraph(telling.narration, index) || isSilent(telling, reference, index)) return;
  if (isBefallen(telling, reference, index)) return;
  telling.discourse.note(person, index, ATTENTION.turns);
  telling.spoken.add(person);
}

/** Tokens of an aside with others in it. */
const LONGEST_ASIDE = 20;

/** How far behind a name "tewas" may stand. */
const SILENCE_REACH = 9;

/** "Tirta (14) dan Sekar (7) meninggal": the dead are spoken of, but do not speak. */
function isSilent({ lexicon, narration }: Telling, { to }: Reference, index: number): boolean {
  const end = narration.sentences[index]?.to ?? to;
  // "Maureen Tully, whose son died, sat …"
  const isOthers = lexicon.possessiveRelatives.has(narration.at(to + 1).lower);
  const from = isOthers ? lastAside(narration, to, end) : to;
  for (let i = from; i < Math.min(end, from + SILENCE_REACH); i++) {
    if (lexicon.silent.has(narration.at(i).lower)) return true;
  }
  return false;
}

/** "whose husband, Ernesto, died, spoke": the token behind the last comma of the aside that begins at `to`. */
function lastAside({ at }: Telling['narration'], to: number, end: number): number {
  let from = to;
  for (let i = to; i < Math.min(end, to + LONGEST_ASIDE); i++) if (at(i).text === ',') from = i + 1;
  return from;
}

/** "Keluhan yang sama datang dari Aminah, pedagang.": somebody who comes in as the source of what is felt or said. */
function comesFrom({ lexicon, narration: { at } }: Telling, { from, introduced }: Reference): boolean {
  const { lower } = at(from - 1);
  return introduced && (lexicon.sourceLeads.has(lower) || lexicon.sourceLeads.has(`${at(from - 2).lower} ${lower}`));
}

function isBehindPreposition(telling: Telling, reference: Reference, sentence: Sentence): boolean {
  const { lexicon, narration } = telling;
  if (reference.from === sentence.from) return false;
  // "Di hadapan Bupati Rani Tan, Wiranto mengeluh."
  if (narration.at(reference.to).text === ',' && opensFront(narration, sentence.from, reference.from)) return true;
  // "he told the Review"
  const behindArticle = lexicon.definiteArticles.has(narration.at(reference.from - 1).lower);
  if (lexicon.addressingVerbs.has(narration.at(reference.from - (behindArticle ? 2 : 1)).lower)) return true;
  const { lower } = narration.at(reference.from - 1);
  // "yang dilakukan Budi": the one who did it, not the subject.
  if (lexicon.isPassive(lower)) return true;
  return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower) || lexicon.agentLeads.has(lower);
}
