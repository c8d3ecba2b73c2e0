import type { Narration } from '../text/narration';
import { CLOSES_TITLE, isCapitalised, isWord, OPENS_TITLE, type Sentence } from '../text/token';
import { blank } from './blank-reference';
import { gatherEvidence } from './gather-evidence';
import { giveName } from './give-name';
import type { Reference } from './mention';
import { readRole } from './read-role';
import { readName, readRun } from './read-run';
import { nameBehindComma } from './read-tail';
import { headAt, isTag, leadsToName, roleAt, titleBeforeName } from './read-words';
import { openReading, type Reading } from './reading';

/** Finds everybody the narration points at, left to right; each token belongs to one reference at most. */
export function findReferences(narration: Narration): Reference[] {
  const reading = openReading(narration, gatherEvidence(narration));
  const found: Reference[] = [];
  narration.sentences.forEach((sentence, index) => {
    if (reading.matches(reading.lexicon.asideLeads, sentence.from)) return;
    if (isHeadline(reading, sentence)) return;
    let at = sentence.from;
    while (at < sentence.to) {
      const reference = readReference(reading, at, sentence.to, index);
      if (reference) found.push(reference);
      at = Math.max(at + 1, reference?.to ?? 0, endOfTitle(reading, at, sentence.to));
    }
  });
  return found;
}

/** The reference that begins at `at`, if one does. */
function readReference(r: Reading, at: number, limit: number, sentence: number): Reference | null {
  const { lexicon, matches } = r;
  const token = r.at(at);
  if (!isWord(token)) return null;
  const pronoun = matches(lexicon.pronouns, at) || matches(lexicon.pluralPronouns, at);
  if (pronoun) return blank('pronoun', at, at + pronoun, sentence);
  const known = readDetermined(r, at, limit, sentence) ?? readModified(r, at, limit, sentence);
  if (known) return giveName(r, known, limit);
  if (titleBeforeName(r, at)) return readName(r, at, limit, sentence);
  if (roleAt(r, at) || isTagged(r, at) || opensWithRole(r, at, limit))
    return readRole(r, { from: at, head: at, limit, sentence });
  // "Disampaikan Tirta, bahwa …": a verb of saying with the capital of its sentence.
  if (lexicon.tagsStandAlone && r.starts.has(at) && lexicon.cues.has(token.lower)) return null;
  // "Added Lee: “…”"
  if (lexicon.inflectsVerbs && r.starts.has(at) && lexicon.cues.has(token.lower) && opensColon(r, at)) return null;
  // "“…,” van der Linden said."
  const isParticle = lexicon.adjectivesFirst && leadsToName(r, at) && !isCapitalised(r.at(at - 1));
  return isParticle || (isCapitalised(token) && (!lexicon.functionWords.has(token.lower) || isMonthName(r, at)))
    ? readRun(r, at, limit, sentence)
    : null;
}

/** Whether one to three names stand between the word at `index` and a colon before a quotation. */
function opensColon({ at }: Reading, index: number): boolean {
  let end = index + 1;
  while (end < index + 4 && isCapitalised(at(end))) end++;
  return end > index + 1 && at(end).text === ':' && at(end + 1).shape === 'quote';
}

/** "His daughter, | June Lee, said", but "In June Lee said" */
function isMonthName({ at, lexicon }: Reading, index: number): boolean {
  if (!lexicon.monthNames.has(at(index).lower) || at(index + 1).shape !== 'title') return false;
  const before = at(index - 1);
  return !lexicon.functionWords.has(at(index + 1).lower) && (before.text === ',' || lexicon.cues.has(before.lower));
}

/** "seorang warga", "the lawyer": a noun for somebody behind a determiner. */
function readDetermined(r: Reading, at: number, limit: number, sentence: number): Reference | null {
  const { lexicon, matches } = r;
  const determiner = matches(lexicon.determiners, at);
  if (!determiner) return null;
  const { lower } = r.at(at);
  const noun = behindPartitive(r, at + determiner);
  const isOfSome = noun > at + determiner && lexicon.isPlural(r.at(noun).lower);
  const head = isOfSome ? noun : headAt(r, noun, limit);
  const isNew = !lexicon.definiteArticles.has(lower) && !lexicon.knownDeterminers.has(lower);
  if (head >= 0) return readRole(r, { from: at, head, limit, sentence, isNew });
  const origin = demonymBehind(r, at);
  if (origin > 0) return { ...blank('role', at, origin + 1, sentence), head: r.at(origin).lower, definite: true };
  const described = describedSpeaker(r, at) || oneOfThem(r, at + determiner);
  if (described > 0) {
    const role = r.textOf(at, described);
    const { lower: head } = r.at(described - 1);
    return { ...blank('role', at, described, sentence), role, head, definite: !isNew, indefinite: isNew };
  }
  const office = officeBeforeName(r, at, limit);
  if (office > 0) return readRole(r, { from: at, head: at + 1, limit, sentence });
  if (r.at(noun).shape !== 'lower') return null;
  if (isDescribedSpeaker(r, at)) return readRole(r, { from: at, head: noun, limit, sentence });
  if (isSomebodyWho(r, at, noun, limit)) return readRole(r, { from: at, head: noun, limit, sentence, isNew: true });
  // “…,” said an elder.
  const isTagOf = lexicon.indefiniteArticles.has(lower) && isTag(r, at - 1) && !lexicon.documents.has(r.at(noun).lower);
  if (matches(lexicon.personDeterminers, at) || isTagOf)
    return readRole(r, { from: at, head: noun, limit, sentence, isNew });
  if (lexicon.hasArticles) return null;
  // "salah satu suporter, Dimas": any noun, when a name stands behind it.
  const named = readRole(r, { from: at, head: noun, limit, sentence, isNew: true });
  return named.name.length > 0 ? named : null;
}

/** “…,” the Ukrainian center said.: the index behind a noun that its origin shows to be somebody, else 0. */
function describedSpeaker({ at, lexicon }: Reading, article: number): number {
  const [origin, noun, verb] = [at(article + 1), at(article + 2), at(article + 3)];
  if (!lexicon.definiteArticles.has(at(article).lower) || !isCapitalised(origin)) return 0;
  const isSomebody = lexicon.isDemonym(origin.lower) && noun.shape === 'lower' && !lexicon.organs.has(noun.lower);
  return isSomebody && lexicon.cues.has(verb.lower) ? article + 3 : 0;
}

/** "The Taoiseach, | Ann Lee, | said": whether "the" and one word with a capital stand before a name between commas. */
function officeBeforeName(r: Reading, article: number, limit: number): number {
  const { lexicon } = r;
  const opens = r.starts.has(article) || lexicon.conjunctions.has(r.at(article - 1).lower);
  const office = r.at(article + 1);
  if (!opens || !lexicon.definiteArticles.has(r.at(article).lower) || office.shape !== 'title') return 0;
  const end = nameBehindComma(r, article + 2, limit);
  if (end - article < 5) return 0;
  const next = r.at(end + 1);
  const isList = r.at(end).text === ',' && (isCapitalised(next) || lexicon.conjunctions.has(next.lower));
  return isList || lexicon.organisationWords.has(office.lower) ? 0 : end;
}

/** Words of somebody who is known by what he does alone. */
const LONGEST_SOMEBODY = 9;

/** "A chieftain of the party, who asked not to be named, said": "who" shows that what opens the sentence is somebody. */
function isSomebodyWho({ at, lexicon, starts }: Reading, article: number, noun: number, limit: number): boolean {
  if (!starts.has(article) || !lexicon.indefiniteArticles.has(at(article).lower)) return false;
  for (let i = noun + 1; i < Math.min(limit, noun + LONGEST_SOMEBODY); i++) {
    const { lower, text } = at(i);
    if (lexicon.relativePronouns.has(lower)) return lexicon.personalRelatives.has(lower);
    if (lexicon.cues.has(lower) || lexicon.isVerb(lower) || (text !== ',' && !isWord(at(i)))) return false;
  }
  return false;
}

/** “…,” the winner said.: behind a quotation and before its verb of saying a noun may be somebody by its ending. */
function isDescribedSpeaker({ at, lexicon }: Reading, article: number): boolean {
  const { lower } = at(article + 1);
  if (!lexicon.definiteArticles.has(at(article).lower) || at(article - 1).shape !== 'quote') return false;
  return lexicon.mayBeSomebody(lower) && lexicon.cues.has(at(article + 2).lower);
}

/** "one of | them", "seorang | di antaranya" */
function oneOfThem({ at, lexicon }: Reading, behind: number): number {
  const isPartitive = lexicon.partitives.has(at(behind).lower) && lexicon.pluralObjects.has(at(behind + 1).lower);
  return isPartitive ? behind + 2 : 0;
}

/** "one of the | sources", "one of their | delegates" */
function behindPartitive({ at, lexicon }: Reading, index: number): number {
  const { lower } = at(index + 1);
  const isOfSome = lexicon.definiteArticles.has(lower) || lexicon.possessives.has(lower);
  return lexicon.partitives.has(at(index).lower) && isOfSome ? index + 2 : index;
}

/** “…,” said the Italian.; “…,” the New Zealander said.: the index of the noun for where somebody is from, else 0. */
function demonymBehind({ at, lexicon }: Reading, article: number): number {
  if (!lexicon.definiteArticles.has(at(article).lower)) return 0;
  let noun = article + 1;
  if (isCapitalised(at(noun + 1)) && !lexicon.isDemonym(at(noun).lower)) noun += 1;
  const next = at(noun + 1);
  const isSomebody = isCapitalised(at(article + 1)) && lexicon.isDemonym(at(noun).lower);
  const isAlone = /^[.,]$/.test(next.text) || lexicon.cues.has(next.lower) || lexicon.adverbs.has(next.lower);
  return isSomebody && isAlone ? noun : 0;
}

/** "Bu Lurah": the office of somebody addressed; "deputy mayor", "press secretary": with the word that opens it. */
function readModified(r: Reading, at: number, limit: number, sentence: number): Reference | null {
  const { addresses, relations, roleModifiers } = r.lexicon;
  const { lower } = r.at(at);
  const isAddress = isCapitalised(r.at(at)) && addresses.has(lower) && !relations.has(lower);
  if (isAddress && roleAt(r, at + 1)) {
    return { ...readRole(r, { from: at + 1, head: at + 1, limit, sentence }), from: at };
  }
  const head = roleModifiers.has(lower) ? headAt(r, at + 1, limit) : -1;
  return head > 0 ? readRole(r, { from: at, head, limit, sentence }) : null;
}

/** “…,” ujar inisiator gerakan itu: right behind a tag beside a quotation any noun is somebody who speaks. */
function isTagged(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const word = r.at(at);
  if (!lexicon.tagsStandAlone || word.shape !== 'lower' || !isTag(r, at - 1)) return false;
  if (lexicon.documents.has(word.lower)) return false;
  return !lexicon.functionWords.has(word.lower) && !lexicon.cues.has(word.lower) && !lexicon.isVerb(word.lower);
}

/** Words of the longest role that is known only by its place. */
const LONGEST_ROLE = 8;

/** "Inisiator gerakan hijau, Tirta Wijaya, mengatakan": what opens a sentence before a name between commas is its role. */
function opensWithRole(r: Reading, at: number, limit: number): boolean {
  const { lexicon } = r;
  if (!lexicon.tagsStandAlone || !r.starts.has(at) || r.at(at + 1).shape !== 'lower') return false;
  for (let i = at; i < Math.min(limit, at + LONGEST_ROLE); i++) {
    const token = r.at(i);
    if (token.text === ',') return i > at + 1 && speaksBehind(r, nameBehindComma(r, i, limit));
    const { lower } = token;
    if (!isWord(token) || lexicon.cues.has(lower) || lexicon.demonstratives.has(lower)) return false;
    if (r.evidence.person.has(lower)) return false;
    if (!isCapitalised(token) || i === at) {
      if (lexicon.functionWords.has(lower) || lexicon.isVerb(lower) || lexicon.documents.has(lower)) return false;
    }
  }
  return false;
}

/** Whether a name that ends at `end` is followed by a comma or its verb of saying. */
function speaksBehind(r: Reading, end: number): boolean {
  if (end === 0) return false;
  let next = end;
  while (r.lexicon.adverbs.has(r.at(next).lower)) next++;
  return r.at(next).text === ',' || (r.lexicon.cues.get(r.at(next).lower)?.forms.includes('active') ?? false);
}

/** Tokens of the longest title. */
const LONGEST_TITLE = 30;

/** berjudul “Panen Padi Berbasis Satelit”: the index behind a title that stands at `at`, else 0. Nobody is named in it. */
function endOfTitle(r: Reading, at: number, limit: number): number {
  const { text } = r.at(at);
  if (!OPENS_TITLE.test(text) || !r.lexicon.labels.has(r.at(at - 1).lower)) return 0;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_TITLE); i++) if (CLOSES_TITLE.test(r.at(i).text)) return i + 1;
  return 0;
}

/** From this many longer words on, this share of capitals makes a headline. */
const HEADLINE = { words: 5, share: 0.85 };

/**
 * "Harga Cabai Naik Lagi di Pasar Baru": where every longer word has a capital, capitals tell nothing. A full stop at
 * the end shows a sentence full of names instead, in a language that does not write headlines with one.
 */
function isHeadline(r: Reading, { from, to }: Sentence): boolean {
  const sentence = r.slice(from, to);
  if (!r.lexicon.stopsHeadlines && sentence.at(-1)?.text === '.') return false;
  const long = sentence.filter((token) => isWord(token) && token.text.length > 3);
  const capitals = long.filter(isCapitalised).length;
  const spoken = sentence.some((token) => token.shape === 'quote');
  return !spoken && long.length >= HEADLINE.words && capitals >= HEADLINE.share * long.length;
}
