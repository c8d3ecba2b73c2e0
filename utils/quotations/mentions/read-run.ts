import { isCapitalised, isWord, type Token } from '../text/token';
import { blank } from './blank-reference';
import { isAge } from './gather-evidence';
import { isPerson } from './is-person';
import type { Reference } from './mention';
import { readPhrase } from './read-phrase';
import { readTail, setName } from './read-tail';
import { headAt, roleAt, runEnd, skipTitles } from './read-words';
import type { Reading } from './reading';
import { findNameStart, isName } from './weigh-name';

/** Title(s) and name: "Iptu M Isrofi", "Pak Budi". */
export function readName(r: Reading, at: number, limit: number, sentence: number): Reference {
  const from = skipTitles(r, at);
  const to = Math.min(institutionEnd(r, from, runEnd(r, from, limit)), from + r.lexicon.longestName);
  const reference = blank('name', at, to, sentence);
  setName(r, reference, from, to);
  reference.address = r.at(from - 1).lower.replace('.', '');
  if (!r.slice(at, from).every((token) => r.lexicon.addresses.has(token.lower.replace('.', '')))) {
    reference.role = r.textOf(at, from);
  }
  readTail(r, reference, limit);
  return reference;
}

/** "AKP Tirta | Polsek Sukamaju": where the name's institution begins, else `to`. */
function institutionEnd(r: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (r.lexicon.organisationWords.has(r.at(i).lower)) return i;
  return to;
}

/** A run of capitalised words without role: a name, an institution or a place. */
export function readRun(r: Reading, at: number, limit: number, sentence: number): Reference | null {
  const { lexicon } = r;
  const to = runEnd(r, at, limit);
  if (opensBeforeName(r, at, to)) return null;
  const run = r.slice(at, to);
  if (r.starts.has(at) && run.length === 1 && !mayOpen(r, at) && !isIntroduced(r, at + 1, limit)) return null;
  // "Maria Goreti Seran, 39," opens the sentence: nothing but the age tells of the name, and it stands behind all of it.
  const isAged = r.starts.has(at) && run.length < 4 && isAge(r.at, to) && isName(run, lexicon, r.evidence);
  // "Bride Shell, 31, got the call"
  const isTrade = run.length > 1 && lexicon.trades.has(r.at(at).lower) && !lexicon.tradeNames.has(r.at(at).lower);
  const cut = isAged && !isTrade ? 0 : findNameStart(run, lexicon, r.evidence, false);
  const from = at + cut;
  if (!isPerson(r, at, from, to)) return readInstitution(r, at, to, sentence);
  const reference = blank('name', lexicon.adjectivesFirst ? from : at, to, sentence);
  if (!lexicon.adjectivesFirst) reference.role = r.textOf(at, from);
  else if (cut === 1 && lexicon.isDoer(r.at(at).lower)) {
    reference.role = r.at(at).text;
    reference.head = r.at(at).lower;
  }
  setName(r, reference, from, to);
  readTail(r, reference, limit);
  return reference;
}

/** "Badan Pengawas Obat | dan Makanan (BPOM)", with its short form as an alias. */
function readInstitution(r: Reading, at: number, end: number, sentence: number): Reference {
  const { affiliations, organs } = r.lexicon;
  const opens = (index: number) => affiliations.has(r.at(index).lower) || organs.has(r.at(index).lower);
  const isShort = (index: number) => r.at(index).text === '(' && r.evidence.place.has(r.at(index + 1).lower);
  const isAnd = isWord(r.at(end)) && r.lexicon.joiners.has(r.at(end).lower);
  const isJoined = isAnd && opens(at) && isCapitalised(r.at(end + 1)) && !opens(end + 1);
  const joined = isJoined ? runEnd(r, end + 1, end + 5) : 0;
  const to = isShort(joined) ? joined : institutionEndAt(r, end);
  const reference = blank('organisation', at, isShort(to) ? to + 3 : to, sentence);
  reference.name = r.slice(at, to).map((token) => token.text);
  if (isShort(to)) reference.aliases.push([r.at(to + 1).text]);
  return reference;
}

/** Links and fields of the longest institution: "Department | of Health | and Social Care". */
const MOST_LINKS = 3;

/** Where an institution ends whose name goes on over small words, token index. */
function institutionEndAt(r: Reading, end: number): number {
  const { lexicon } = r;
  if (!lexicon.adjectivesFirst || !lexicon.organisationWords.has(r.at(end - 1).lower)) return end;
  let to = end;
  for (let links = 0; links < MOST_LINKS; links++) {
    const { lower } = r.at(to);
    const isJoined = to > end && lexicon.conjunctions.has(lower);
    if (!isJoined && !lexicon.fieldLinks.has(lower)) break;
    const field = lexicon.definiteArticles.has(r.at(to + 1).lower) ? to + 2 : to + 1;
    if (!isCapitalised(r.at(field)) || lexicon.functionWords.has(r.at(field).lower)) break;
    to = runEnd(r, field, field + 5);
  }
  return to;
}

/** Whether a single word that opens a sentence is more than an ordinary word with a capital. */
function mayOpen(r: Reading, at: number): boolean {
  const { lower, shape } = r.at(at);
  const { capitalised, ordinary, person } = r.evidence;
  // "Hari itu, …"
  if (r.lexicon.demonstratives.has(r.at(at + 1).lower)) return false;
  if (r.lexicon.isNounShape(lower)) return false;
  if (person.has(lower) || shape === 'upper') return true;
  return !ordinary.has(lower) && (capitalised.has(lower) || r.lexicon.givenNames.has(lower));
}

/** "Ratmini (bukan nama sebenarnya)", "Tirta, warga sekitar, menyebut" */
function isIntroduced(r: Reading, behind: number, limit: number): boolean {
  const isRenamed = r.at(behind).text === '(' && r.lexicon.falseNames.has(r.at(behind + 1).lower);
  return isRenamed || hasApposition(r, behind, limit);
}

/** Tokens of a role between commas. */
const LONGEST_APPOSITION = 12;

/** "Tirta, warga sekitar, menyebut": a role between commas, or up to the verb of saying, shows a name. */
function hasApposition(r: Reading, comma: number, limit: number): boolean {
  const { lexicon } = r;
  const word = r.at(comma - 1).lower;
  if (r.at(comma).text !== ',' || r.evidence.ordinary.has(word) || lexicon.isVerb(word)) return false;
  if (lexicon.functionWords.has(word) || lexicon.isNounShape(word)) return false;
  const head = headAt(r, comma + 1 + r.matches(lexicon.determiners, comma + 1), limit);
  if (head < 0 || isCapitalised(r.at(head))) return false;
  let end = readPhrase(r, head + roleAt(r, head), limit).to;
  // "Sulastri, pemilik warung | di sisi selatan proyek, mengaku"
  const isSmall = ({ lower, shape }: Token) =>
    shape === 'lower' && !lexicon.adverbs.has(lower) && !lexicon.cues.has(lower);
  while (!lexicon.adjectivesFirst && end < comma + LONGEST_APPOSITION && isSmall(r.at(end))) end++;
  while (lexicon.adverbs.has(r.at(end).lower)) end++;
  return r.at(end).text === ',' || (lexicon.cues.get(r.at(end).lower)?.forms.includes('active') ?? false);
}

/** "Tanggapan Gusnan Mulyadi", "Dimana Made": a capital of the sentence's start before a name that stands alone elsewhere. */
function opensBeforeName(r: Reading, at: number, to: number): boolean {
  if (!r.starts.has(at) || to - at < 2) return false;
  const { lower, shape } = r.at(at);
  if (
    r.lexicon.nameParticles.has(lower) ||
    shape === 'initial' ||
    r.evidence.person.has(lower) ||
    r.lexicon.givenNames.has(lower)
  )
    return false;
  const rest = r.slice(at + 1, to);
  const { lexicon } = r;
  if (lexicon.adjectivesFirst && !r.evidence.ordinary.has(lower)) return false;
  if (rest.length < 2 && !r.evidence.ordinary.has(lower) && !lexicon.isVerb(lower)) return false;
  const known = rest.some((token) => r.evidence.person.has(token.lower));
  return known && r.evidence.bareRuns.has(rest.map((token) => token.lower).join(' '));
}
