import { isCapitalised, isWord, type Token } from '../text/token';
import { blank } from './blank-reference';
import type { Reference } from './mention';
import { nameInPhrase } from './name-in-phrase';
import { readPhrase } from './read-phrase';
import { behindNamely, findAlias, nameBehindComma, readTail, setName } from './read-tail';
import { behindDegrees, isFronted, knownPerson, roleAt, skipTitles } from './read-words';
import type { Reading } from './reading';

/** A phrase built on a role noun at `head`; `from` is where it begins (a determiner may come first). */
export function readRole(
  r: Reading,
  from: number,
  head: number,
  limit: number,
  sentence: number,
  indefinite: boolean,
): Reference {
  const { lexicon } = r;
  const reference = blank('role', from, from, sentence);
  const headLength = roleAt(r, head) || 1;
  reference.head = r
    .slice(head, head + headLength)
    .map((token) => token.lower)
    .join(' ');
  const phrase = overPlaces(r, readPhrase(r, head + headLength, limit));
  const opening = roleOpening(r, from);
  reference.indefinite = indefinite || lexicon.others.has(r.at(phrase.to - 1).lower);
  reference.to = phrase.to;
  const article = lexicon.definiteArticles.has(r.at(from).lower);
  reference.definite = phrase.definite;
  if (phrase.definite) {
    reference.role = r.textOf(opening, phrase.to - 1).replace(/,$/, '');
    findAlias(r, reference, head, phrase.to);
    const named = nameBehindComma(r, phrase.to, limit);
    if (named && r.at(named).text === ',') {
      nameAfterComma(r, reference, phrase.to, named);
      readTail(r, reference, limit);
    }
    return reference;
  }
  const { nameFrom, nameTo } = nameInPhrase(r, head, head + headLength, phrase);
  const relation = lexicon.relations.has(reference.head);
  const comma = commaBehindPlaces(r, commaBehindRelative(r, phrase.to, limit));
  const bareGroup = lexicon.groups.has(reference.head) && comma === head + headLength && !indefinite;
  const named = isAside(r, reference.head, from) ? 0 : ownName(r, from, comma, limit);
  // Behind a bare "warga," one word may be anything; two or more are a name.
  const isWord = bareGroup && named - comma < 3 && r.at(named).text !== '(';
  const behind = isWord ? 0 : named;
  const isOther = behind > 0 && standsBetween(r, comma, behind) && !isCalled(r, nameFrom, nameTo);
  if (behind && (relation || isOther || nameTo - nameFrom < 2 || !knownPerson(r, nameFrom, nameTo))) {
    reference.role = r.textOf(opening, phrase.to);
    nameAfterComma(r, reference, comma, behind);
    readTail(r, reference, limit);
  } else if (
    nameTo > nameFrom &&
    !isBrand(r, nameFrom, nameTo) &&
    !(relation && !phrase.titled && (lexicon.groups.has(reference.head) || isPossessor(r, nameFrom, nameTo))) &&
    !isHome(r, reference.head, nameFrom, nameTo)
  ) {
    reference.role = r.textOf(opening, roleEnd(r, nameFrom));
    reference.possessed = relation && !phrase.titled && !lexicon.adjectivesFirst;
    setName(r, reference, nameFrom, nameTo);
    reference.to = nameTo;
    readTail(r, reference, limit);
  } else {
    reference.role = r.textOf(opening, phrase.to);
    reference.definite = article;
  }
  return reference;
}

/** "guru SD Walesi, Kabupaten Jayawijaya, | itu": the phrase goes on to its demonstrative. */
function overPlaces(r: Reading, phrase: ReturnType<typeof readPhrase>): ReturnType<typeof readPhrase> {
  const comma = phrase.definite ? phrase.to : commaBehindPlaces(r, phrase.to);
  const isKnown = r.at(comma).text === ',' && comma > phrase.to && r.lexicon.demonstratives.has(r.at(comma + 1).lower);
  return isKnown ? { ...phrase, to: comma + 2, definite: true } : phrase;
}

/** Words before an office that belong to it. */
const MOST_BEFORE = 4;

/** "Public Works | Director Ann Lee", "said company | spokesman Jack Reeve": where the words before an office begin. */
function roleOpening(r: Reading, from: number): number {
  const { evidence, lexicon } = r;
  if (!lexicon.adjectivesFirst) return from;
  const lists = [
    lexicon.functionWords,
    lexicon.cues,
    lexicon.adverbs,
    lexicon.titles,
    lexicon.givenNames,
    evidence.person,
  ];
  const isFree = ({ lower }: Token) =>
    !lists.some((list) => list.has(lower)) && !lexicon.isVerb(lower) && lower !== 's';
  let opening = from;
  if (r.starts.has(from)) return from;
  while (
    !r.starts.has(opening) &&
    from - opening < MOST_BEFORE &&
    isCapitalised(r.at(opening - 1)) &&
    isFree(r.at(opening - 1))
  )
    opening--;
  const phrase = phraseOpening(r, from, isFree);
  if (phrase < opening) return phrase;
  if (opening < from || r.at(from - 1).shape !== 'lower' || !isFree(r.at(from - 1))) return opening;
  const lead = r.at(from - 2);
  const isMark = lead.shape === 'punctuation' || lead.text === 's';
  return isMark || lexicon.cues.has(lead.lower) ? from - 1 : from;
}

/** "Greens mining | spokeswoman Jo Lee", "Year 11 | student": words of all kinds between a mark, a verb of saying or the start and the office. */
function phraseOpening(r: Reading, from: number, isFree: (token: Token) => boolean): number {
  for (let i = from - 1; i >= from - MOST_BEFORE; i--) {
    const token = r.at(i);
    if (token.shape !== 'number' && !(isWord(token) && isFree(token))) return from;
    const before = r.at(i - 1);
    const isMark = before.shape === 'quote' || (before.shape === 'punctuation' && !/^['’]$/.test(before.text));
    if (r.starts.has(i) || isMark || r.lexicon.cues.has(before.lower)) return i;
  }
  return from;
}

/** "Ketua Kelompok Tani Sri Rejeki, | Wagiman, | mengaku": a name between commas right before its verb of saying. */
function standsBetween(r: Reading, comma: number, end: number): boolean {
  const { at, lexicon } = r;
  if (at(comma).text !== ',') return false;
  let next = behindDegrees(r, end);
  if (at(next).text === ',') next++;
  while (lexicon.adverbs.has(at(next).lower)) next++;
  return lexicon.cues.get(at(next).lower)?.forms.includes('active') ?? false;
}

/** Whether the article calls somebody by one of the words. */
function isCalled(r: Reading, from: number, to: number): boolean {
  return r.slice(from, to).some(({ lower }) => r.evidence.person.has(lower));
}

/** The end of the name behind a comma, 0 where it is not that of the role's holder: "Kepada wartawan, Rizky menilai …" */
function ownName(r: Reading, from: number, comma: number, limit: number): number {
  const named = nameBehindComma(r, comma, limit);
  return isFronted(r, from) && !/^[,(]$/.test(r.at(named).text) ? 0 : named;
}

/** "Di kubu lawan, Rangga …", "with officials of the department, Mr Lee said" */
function isAside({ at, lexicon }: Reading, head: string, from: number): boolean {
  return lexicon.isPlural(head) || (lexicon.groups.has(head) && lexicon.placeLeads.has(at(from - 1).lower));
}

/** "warga Ungaran yang melintas, Dhiko (32)": the comma behind a short relative clause, else `at` itself. */
function commaBehindRelative(r: Reading, at: number, limit: number): number {
  if (!r.lexicon.relativePronouns.has(r.at(at).lower)) return at;
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
    const token = r.at(i);
    if (token.text === ',') return nameBehindComma(r, i, limit) ? i : at;
    if (token.shape !== 'lower') return at;
  }
  return at;
}

function nameAfterComma(r: Reading, reference: Reference, comma: number, to: number): void {
  const namely = behindNamely(r, comma);
  const from = skipTitles(r, namely);
  setName(r, reference, from, to);
  // "The housing minister, | Lord Ashby"
  if (from > namely && !r.lexicon.adjectivesFirst) reference.role = r.textOf(reference.from, from);
  reference.to = to;
}

/** "kuasa hukum Hikmatullah": the name is the other person's. Not so for "pengacara Muhibuddin", who speaks himself. */
function isPossessor(r: Reading, from: number, to: number): boolean {
  // "Her daughter Lily" is Lily.
  if (r.lexicon.adjectivesFirst) return false;
  // Nobody's lawyer is asked without a word of who that is: a full name that stands here alone is the lawyer's.
  if (to - from > 1 && r.slice(from, to).every(({ lower }) => r.evidence.once.has(lower))) return false;
  return !r.slice(from, to).some((token) => r.evidence.person.has(token.lower));
}

/** "warga Mamuju": one word behind a group is where it lives, unless it has an age or is known to be somebody. */
function isHome(r: Reading, head: string, from: number, to: number): boolean {
  const { groups, placeRoles } = r.lexicon;
  if (to - from > 1 || !groups.has(head) || !placeRoles.has(head)) return false;
  return r.at(to).text !== '(' && !knownPerson(r, from, to);
}

/** "korban bernama | Tirta": the word that leads to the name is no part of the role. */
function roleEnd(r: Reading, nameFrom: number): number {
  let to = nameFrom;
  while (r.lexicon.aliasLeads.has(r.at(to - 1).lower) || r.lexicon.relativePronouns.has(r.at(to - 1).lower)) to--;
  return to;
}

/** "penumpang pesawat Garuda": one unknown word behind an ordinary noun is the name of a thing. */
function isBrand(r: Reading, from: number, to: number): boolean {
  const before = r.at(from - 1);
  let run = from;
  while (isCapitalised(r.at(run - 1)) && !r.lexicon.thingLeads.has(r.at(run - 1).lower)) run--;
  const lead = r.at(run - 1);
  if (lead.shape === 'lower' && r.lexicon.thingLeads.has(lead.lower) && !knownPerson(r, from, to)) return true;
  const named = r.lexicon.aliasLeads.has(before.lower) || r.lexicon.titles.has(before.lower);
  const isModifier =
    before.shape === 'lower' && !named && !roleAt(r, from - 1) && !r.lexicon.roleLinks.has(before.lower);
  return to - from === 1 && isModifier && !knownPerson(r, from, to);
}

function opensInstitution({ at, lexicon }: Reading, index: number): boolean {
  const { lower, shape, text } = at(index);
  if (lexicon.titles.has(lower)) return false;
  return (
    lexicon.placeLeads.has(lower) ||
    lexicon.places.has(lower) ||
    lexicon.organisationWords.has(lower) ||
    (shape === 'upper' && text.length > 2)
  );
}

/** "Kepala Desa Sukahati, Kecamatan Sukamaju, Wiyono", "Kepala Bidang Logistik, BPBD Sukamaju, Wiyono": the comma behind the last place or institution. */
function commaBehindPlaces(r: Reading, comma: number): number {
  let at = comma;
  for (let i = 0; i < 3 && r.at(at).text === ',' && opensInstitution(r, at + 1); i++) {
    let next = at + 2;
    while (next < at + 10 && (isCapitalised(r.at(next)) || /^[()]$/.test(r.at(next).text))) next++;
    if (r.at(next).text !== ',') break;
    at = next;
  }
  return at;
}
