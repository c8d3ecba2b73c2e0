import type { Lexicon } from '../lexicon/lexicon';
import { opensFront } from '../text/opens-front';
import { isCapitalised, isWord } from '../text/token';
import type { Reading } from './reading';

/** A description of a person is at most this many tokens long. */
const LONGEST_PHRASE = 24;

export function roleAt(r: Reading, at: number): number {
  const { lexicon } = r;
  const token = r.at(at);
  if (isCapitalised(token) && (isFamilyName(r, at) || isGivenName(r, at) || isOfInstitution(r, at))) return 0;
  const opens = r.starts.has(at) && r.at(at + 1).shape === 'lower' && !r.evidence.capitalised.has(token.lower);
  const mayBeDoer = token.shape === 'lower' || opens || isItsOffice(r, at) || isSecondOfOffice(r, at);
  if (token.shape === 'lower' && r.evidence.people.has(token.lower)) return 1;
  const { cliticEnding } = lexicon;
  if (cliticEnding && token.shape === 'lower' && token.lower.endsWith(cliticEnding)) {
    return lexicon.roles.has(token.lower.slice(0, -cliticEnding.length)) && isCapitalised(r.at(at + 1)) ? 1 : 0;
  }
  if (opens && isCapitalised(token) && lexicon.isPlural(token.lower)) return 1;
  const shaped = lexicon.isOffice(token.lower) || (mayBeDoer && lexicon.isDoer(token.lower));
  // "Plt. Bupati"
  const isShort = token.lower.endsWith('.') && lexicon.roles.has(undotted(r, at));
  return r.matches(lexicon.roles, at) || (shaped || isShort ? 1 : 0);
}

/** "the Collector assured": behind "the" and before a small word a trade with a capital is an office. */
function isItsOffice({ at, lexicon }: Reading, index: number): boolean {
  const { lower, shape } = at(index);
  if (shape !== 'title' || lexicon.organisationWords.has(lower)) return false;
  return lexicon.definiteArticles.has(at(index - 1).lower) && at(index + 1).shape === 'lower';
}

/** "District | Collector P. V. Anitha" */
function isSecondOfOffice({ at, lexicon }: Reading, index: number): boolean {
  if (!lexicon.adjectivesFirst || at(index).shape !== 'title' || !isCapitalised(at(index + 1))) return false;
  const { lower } = at(index - 1);
  return isCapitalised(at(index - 1)) && (lexicon.organisationWords.has(lower) || lexicon.roleModifiers.has(lower));
}

/** "Tono Hakim", not "Ketua Majelis Hakim": an office right behind a word that may be a name. */
function isFamilyName({ at, lexicon, starts }: Reading, index: number): boolean {
  const before = at(index - 1);
  if (!lexicon.officeNames.has(at(index).lower) || !isCapitalised(before) || starts.has(index)) return false;
  if (lexicon.hasSurnames && isCapitalised(at(index + 1))) return false;
  const lists = [lexicon.roles, lexicon.organisationWords, lexicon.functionWords, lexicon.titles, lexicon.places];
  return !lists.some((list) => list.has(before.lower)) && !lexicon.isOffice(before.lower);
}

/** "Badan Pengawas Obat", "Kementerian Kesehatan": the capitals of an institution. */
function isOfInstitution({ at, lexicon }: Reading, index: number): boolean {
  const before = at(index - 1);
  if (isCapitalised(at(index + 1))) {
    if (lexicon.organs.has(at(index).lower)) return true;
    // "the Justice Department"
    if (lexicon.adjectivesFirst && lexicon.organisationWords.has(at(index + 1).lower)) return true;
  }
  return isCapitalised(before) && lexicon.affiliations.has(before.lower);
}

/** "Putri", not "Putri Mahkota Kerajaan": an office that people are also called. */
function isGivenName({ at, lexicon }: Reading, index: number): boolean {
  const { hasSurnames, givenNames, namesBefore, organisationWords, titles } = lexicon;
  if (hasSurnames && givenNames.has(at(index - 1).lower)) return true;
  const next = at(index + 1).lower;
  const partner = namesBefore.get(at(index).lower);
  if (partner) return next === partner;
  return givenNames.has(at(index).lower) && !organisationWords.has(next) && !titles.has(next);
}

/** Where the role noun of the phrase at `at` stands: there, or up to `reach` tokens behind its adjectives ("retired Belgian general"). */
export function headAt(r: Reading, at: number, limit: number, reach = 5): number {
  const { lexicon } = r;
  const last = lexicon.adjectivesFirst ? Math.min(limit, at + reach) : at + 1;
  for (let i = at; i < last; i++) {
    if (roleAt(r, i)) return i;
    const token = r.at(i);
    // "the 400m champion", "the county's mayor"
    if (token.shape === 'number' || /^['’]$/.test(token.text)) continue;
    if (!isWord(token) || lexicon.functionWords.has(token.lower) || lexicon.cues.has(token.lower)) return -1;
  }
  return -1;
}

/** The word without the dots of an abbreviation: "S.H." -> sh. */
export function undotted(r: Reading, at: number): string {
  const { lower } = r.at(at);
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

/** A title, or the second word of one: "Komisaris | Besar". */
export function titleAt(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const lower = undotted(r, at);
  // The letter in "huruf h" is no Haji.
  if (lower.length === 1 && r.at(at).shape === 'lower') return false;
  // "Del. Ann Lee", but Ignacio Del Solar
  if (lexicon.nameParticles.has(r.at(at).lower)) return false;
  if (lexicon.titles.has(lower)) return true;
  // "AKBP I Ketut", but "Polisi Tk I"
  if (lower === 'i' && lexicon.firstNames.has(r.at(at + 1).lower)) return false;
  return lexicon.rankParts.has(lower) && titleBehind(r, at - 1);
}

function titleBehind(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const previous = undotted(r, at);
  if (lexicon.titles.has(previous)) return true;
  return lexicon.rankParts.has(previous) && lexicon.titles.has(undotted(r, at - 1));
}

/** The index behind the titles at `at`: "Mayor Jenderal (TNI)", "Ajun Komisaris Besar Polisi (AKBP)". */
export function skipTitles(r: Reading, at: number): number {
  const { lexicon } = r;
  let to = at;
  while (to - at < 6) {
    if (titleAt(r, to)) to++;
    else if (to > at && r.at(to).text === '(' && r.at(to + 2).text === ')' && isRank(lexicon, undotted(r, to + 1)))
      to += 3;
    else break;
  }
  return to;
}

function isRank({ rankParts, titles }: Lexicon, word: string): boolean {
  return rankParts.has(word) || titles.has(word);
}

export function titleBeforeName(r: Reading, at: number): boolean {
  const { lexicon } = r;
  const next = skipTitles(r, at);
  const token = r.at(next);
  if (next === at || !(isCapitalised(token) || leadsToName(r, next)) || roleAt(r, next)) return false;
  // "Pendeta HKBP Ressort Medan, Togap Lubis"
  if (lexicon.roles.has(undotted(r, next - 1)) && token.shape === 'upper' && token.text.length > 3) return false;
  const { functionWords, organisationWords, placeLeads } = lexicon;
  return ![functionWords, organisationWords, placeLeads].some((list) => list.has(token.lower));
}

/** Small words that the longest name has together: van de la. */
const MOST_PARTICLES = 3;

/** Whether the small words at `at` lead on to a name: Theo | van der | Linden. */
export function leadsToName({ at, lexicon }: Reading, index: number): boolean {
  let to = index;
  while (to - index < MOST_PARTICLES && lexicon.nameParticles.has(at(to).lower) && at(to).shape === 'lower') to++;
  return to > index && isCapitalised(at(to)) && !lexicon.functionWords.has(at(to).lower);
}

/** The end of the run of name words that begins at `at`. */
export function runEnd(r: Reading, at: number, limit: number): number {
  const { lexicon } = r;
  let end = at;
  while (end < limit && end - at < LONGEST_PHRASE) {
    const token = r.at(end);
    if (leadsToName(r, end) && (end > at || lexicon.adjectivesFirst)) {
      end++;
      continue;
    }
    if (!isCapitalised(token) || (end > at && endsName(r, end))) break;
    if (
      end > at &&
      (roleAt(r, end) || (titleAt(r, end) && !isInnerTitle(r, end) && !isOfInstitution(r, end))) &&
      token.shape !== 'initial'
    )
      break;
    if (end > at && isDegreeAt(r, end)) break;
    end++;
  }
  return end;
}

/** MSi, SPd */
const INNER_CAPITAL = /^\p{Lu}\p{L}*\p{Lu}/u;

/** "Wahyu Hidayat | SE", "Wahyu Hidayat | MSi": a degree, with dots or without, behind a name. */
export function isDegreeAt({ at, lexicon }: Reading, index: number): boolean {
  const { lower, shape, text } = at(index);
  const isListed =
    lexicon.plainDegrees && lexicon.degrees.has(lower) && (shape === 'upper' || INNER_CAPITAL.test(text));
  if (!isListed && !lexicon.isDegree(text)) return false;
  const next = at(index + 1);
  // "JP Morgan", "Jack Ma"
  return text.includes('.') || !isCapitalised(next) || lexicon.degrees.has(next.lower) || lexicon.isDegree(next.text);
}

/** "Wahyu Hidayat | SH MH | mengatakan": the index behind the degrees that begin at `at`, without a comma between them. */
export function behindDegrees(r: Reading, at: number): number {
  let to = at;
  while (isDegreeAt(r, to)) to++;
  return to;
}

/** A small word ends a name, but not in "Lie Mei Hwa" and "Muhammad Salah". */
export function endsName({ at, lexicon }: Reading, index: number): boolean {
  const { lower } = at(index);
  if (!lexicon.functionWords.has(lower)) return false;
  // "Sudirman Said"
  if (lexicon.inflectsVerbs && lexicon.cues.has(lower)) return false;
  const inside = isCapitalised(at(index + 1)) && !lexicon.functionWords.has(at(index + 1).lower);
  // Theresa May
  if (lexicon.hasSurnames && lexicon.givenNames.has(at(index - 1).lower)) return false;
  return lexicon.phraseEnds.has(lower) || !(inside || lexicon.firstNames.has(at(index - 1).lower));
}

/** "Raden Mas Wayan": a title that belongs to the name behind it. */
function isInnerTitle({ at, lexicon }: Reading, index: number): boolean {
  return lexicon.addresses.has(at(index).lower) && lexicon.firstNames.has(at(index - 1).lower);
}

export function closeBracket(r: Reading, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 10); i++) if (r.at(i).text === ')') return i;
  return -1;
}

export function knownPerson(r: Reading, from: number, to: number): boolean {
  return r.slice(from, to).some((token) => r.evidence.person.has(token.lower) || r.lexicon.givenNames.has(token.lower));
}

/** Whether the word at `at` is a tag right behind a quotation: “…,” kata. */
export function isTag(r: Reading, at: number): boolean {
  const behind = /^[,.]$/.test(r.at(at - 1).text) ? at - 2 : at - 1;
  return r.at(behind).shape === 'quote' && (r.lexicon.cues.get(r.at(at).lower)?.forms.includes('tag') ?? false);
}

/** "Kepada wartawan, Rizky …": the comma behind a phrase in front of the subject opens no apposition. */
export function isFronted(r: Reading, from: number): boolean {
  let start = from;
  while (!r.starts.has(start) && start > 0 && (start === from || r.at(start).shape === 'lower')) start--;
  return r.starts.has(start) && opensFront(r, start, from);
}
