import { sexByRole } from '../cast/sex';
import type { Reference } from '../mentions/mention';
import { mainClause } from '../text/main-clause';
import { opensFront } from '../text/opens-front';
import type { Sentence } from '../text/token';
import { ATTENTION } from './discourse';
import { isBefallen } from './is-befallen';
import { levelOf } from './level-of';
import { opensParagraph } from './opens-paragraph';
import { resolveReference } from './resolve-reference';
import type { Telling } from './telling';

/** What is being read of one sentence. */
interface Reading {
  telling: Telling;
  sentence: Sentence;
  /** Index of the sentence. */
  index: number;
  /** Token at which its main clause begins. */
  main: number;
  subjectSeen: boolean;
  /** Whether somebody speaks in it. */
  speaks: boolean;
}

/** Notes who is spoken of in a sentence without speaking; `sources` are the references that do speak in it. */
export function noteMentions(
  telling: Telling,
  sentence: Sentence,
  index: number,
  sources: ReadonlySet<Reference | null>,
): void {
  const main = mainClause(telling.narration, sentence.from, sentence.to);
  const speaks = [...sources].some((source) => source !== null);
  const reading: Reading = { telling, sentence, index, main, subjectSeen: false, speaks };
  let source = -1;
  for (const reference of telling.references.get(index) ?? []) {
    if (sources.has(reference)) reading.subjectSeen ||= reference.from >= main;
    else {
      const one = noteMention(reading, reference);
      if (one >= 0) source = one;
    }
  }
  if (!reading.subjectSeen) telling.discourse.note(source, index, ATTENTION.turns);
}

/** Notes one mention; returns the person if it is somebody new who comes in as a source, else -1. */
function noteMention(reading: Reading, reference: Reference): number {
  const { telling, sentence, index } = reading;
  const person = resolveReference(telling, reference, false);
  if (isBeforeName(telling, reference)) return -1;
  const mayBeSubject =
    !reading.subjectSeen && reference.from >= reading.main && !isBehindPreposition(telling, reference, sentence);
  if (reference.kind === 'pronoun') {
    reading.subjectSeen ||= mayBeSubject && actsAlone(telling, reference);
    return -1;
  }
  if (mayBeSubject && isSomebodyNew(telling, reference, person)) {
    noteUnnamed(reading, reference, person);
    reading.subjectSeen = true;
  }
  if (telling.cast[person]?.kind !== 'person') return -1;
  const isSource =
    isAgentAgain(telling, reference, person) || (!telling.met.has(person) && comesFrom(telling, reference, sentence));
  if (noteNamed(telling, reference, person, mayBeSubject && !reading.subjectSeen, index)) reading.subjectSeen = true;
  return isSource ? person : -1;
}

/** Notes a person with a name; says whether he is the sentence's subject. */
function noteNamed(telling: Telling, reference: Reference, person: number, subject: boolean, index: number): boolean {
  const speaksOn = subject && !isSilent(telling, reference, index);
  telling.discourse.note(person, index, speaksOn ? levelOf(telling, reference, person, index) : ATTENTION.mentioned);
  const isNew = reference.introduced && !telling.met.has(person);
  const mayAct =
    reference.head !== '' && !telling.lexicon.toldAbout.has(reference.head) && !isBefallen(telling, reference, index);
  if (isNew && mayAct) telling.newcomer = { person, sentence: index };
  telling.met.add(person);
  if (speaksOn) telling.topic = { person, sentence: index };
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
function isSomebodyNew(telling: Telling, reference: Reference, person: number): boolean {
  const { cast, cues, narration } = telling;
  const { from } = reference;
  // "The lawmaker, a Republican, …" is one person.
  const isApposition = narration.at(from - 1).text === ',' && cues.endingAt.has(from - 1);
  // "for her role as a hospital interpreter"
  const isPart = telling.lexicon.namingLinks.has(narration.at(from - 1).lower);
  return (
    (reference.indefinite || isKinOf(telling, reference)) &&
    !isApposition &&
    !isPart &&
    cast[person]?.kind === 'unnamed'
  );
}

/**
 * "Her | husband was calmer."; of "Maya Ibarra was one of them. Her | daughter plays viola. ¶ “…,” she said" the one whose
 * kin it is goes on.
 */
function isKinOf({ lexicon, narration, topic }: Telling, { from, head, sentence }: Reference): boolean {
  const { lower: owner } = narration.at(from - 1);
  if (!lexicon.relations.has(head) || !lexicon.possessives.has(owner)) return false;
  const sex = sexByRole({ head }, lexicon);
  const ownerGoesOn = topic?.sentence === sentence - 1 && opensParagraph(narration, sentence + 1);
  return !(ownerGoesOn && sex !== undefined && sex === lexicon.possessives.get(owner));
}

/** "a member of the task force, | who asked not to be named, was less hopeful" */
function isWhoClause({ lexicon, narration: { at } }: Telling, to: number): boolean {
  return lexicon.personalRelatives.has(at(at(to).text === ',' ? to + 1 : to).lower);
}

/** Whether the sentence opens its paragraph or stands right before a quotation. */
function isBeforeSpeech({ narration }: Telling, index: number, speaks: boolean): boolean {
  const next = narration.sentences[index + 1];
  if (opensParagraph(narration, index)) return true;
  return !speaks && !narration.lexicon.hasArticles && next !== undefined && narration.at(next.from).shape === 'quote';
}

/** Somebody without a name who opens a paragraph, or stands right before a quotation, speaks next, not whoever spoke before. */
function noteUnnamed({ index, speaks, telling }: Reading, reference: Reference, person: number): void {
  const isPerson = isWhoClause(telling, reference.to) || isKinOf(telling, reference);
  if (!(isPerson || isBeforeSpeech(telling, index, speaks)) || isSilent(telling, reference, index)) return;
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

/**
 * "Dia mempersilakan Mira": nobody else in the sentence is its subject; but "Ia dibantu suaminya, Wahid", and where pronouns
 * tell people apart ("She met Mr Lee. “…,” he said") they do.
 */
function actsAlone({ lexicon, narration }: Telling, { to }: Reference): boolean {
  return lexicon.womensPronouns.size === 0 && !lexicon.isPassive(narration.at(to).lower);
}

/** "Soal itu diakui Ryan": somebody who has spoken as the one by whom it is done. */
function isAgentAgain({ lexicon, narration: { at }, spoken }: Telling, { from }: Reference, person: number): boolean {
  return (
    spoken.has(person) && lexicon.isPassive(at(from - 1).lower) && !lexicon.relativePronouns.has(at(from - 2).lower)
  );
}

/**
 * "Keluhan yang sama datang dari Aminah, pedagang.", "Video itu direkam Budi, sopir bus.", "For Ann Lee, a mother of two,
 * it was too late.": somebody new as the source of what is felt or done, where nobody else is the subject.
 */
function comesFrom(
  { lexicon, narration: { at } }: Telling,
  { from, introduced, name }: Reference,
  sentence: Sentence,
): boolean {
  const { lower } = at(from - 1);
  if (lexicon.viewLeads.has(lower)) return from - 1 === sentence.from && (introduced || name.length > 1);
  if (!introduced) return false;
  if (lexicon.isPassive(lower)) return !lexicon.relativePronouns.has(at(from - 2).lower);
  if (lexicon.befalling.has(at(from - 2).lower)) return false;
  return lexicon.sourceLeads.has(lower) || lexicon.sourceLeads.has(`${at(from - 2).lower} ${lower}`);
}

function isBehindPreposition(telling: Telling, reference: Reference, sentence: Sentence): boolean {
  const { lexicon, narration } = telling;
  if (reference.from === sentence.from) return false;
  // "Di hadapan Bupati Rani Tan, Wiranto mengeluh."
  if (narration.at(reference.to).text === ',' && opensFront(narration, sentence.from, reference.from)) return true;
  // "he told | the Review", "with | his brother"
  const { lower: article } = narration.at(reference.from - 1);
  const isOwned = lexicon.definiteArticles.has(article) || lexicon.possessives.has(article);
  const { lower } = narration.at(reference.from - (isOwned ? 2 : 1));
  if (lexicon.addressingVerbs.has(lower)) return true;
  // "yang dilakukan Budi": the one who did it, not the subject.
  if (lexicon.isPassive(lower)) return true;
  return lexicon.placeLeads.has(lower) || lexicon.objectLeads.has(lower) || lexicon.agentLeads.has(lower);
}
