import { isCapitalised } from '../text/token';
import { blank } from './blank-reference';
import type { Reference } from './mention';
import { nameInPhrase } from './name-in-phrase';
import { readPhrase } from './read-phrase';
import { behindNamely, findAlias, nameBehindComma, readTail, setName } from './read-tail';
import { behindDegrees, isFronted, knownPerson, roleAt, skipTitles } from './read-words';
import type { Reading } from './reading';
import { roleOpening } from './role-opening';

/** Where a description of somebody stands. Indices are tokens. */
interface RolePlace {
  /** Where it begins: a determiner may come before its noun. */
  from: number;
  /** The noun that it is built on. */
  head: number;
  /** Its sentence's end. */
  limit: number;
  /** Index of the sentence. */
  sentence: number;
  /** "seorang", "a": nobody has spoken of him. */
  isNew?: boolean;
}

/** What is read of the phrase around that noun. */
interface RolePhrase extends RolePlace {
  /** Behind the noun. */
  headEnd: number;
  /** Where the words before the noun begin that belong to it: "Public Works | Director". */
  opening: number;
  phrase: ReturnType<typeof readPhrase>;
}

/** Reads the description of somebody that is built on a noun for people, with the name that stands in or behind it. */
export function readRole(r: Reading, place: RolePlace): Reference {
  const { from, head, limit, sentence, isNew = false } = place;
  const headEnd = head + (roleAt(r, head) || 1);
  const phrase = overPlaces(r, readPhrase(r, headEnd, limit));
  const reference: Reference = {
    ...blank('role', from, phrase.to, sentence),
    head: r
      .slice(head, headEnd)
      .map((token) => token.lower)
      .join(' '),
    definite: phrase.definite,
    indefinite: isNew || r.lexicon.others.has(r.at(phrase.to - 1).lower),
  };
  const read = { ...place, headEnd, opening: roleOpening(r, from), phrase };
  if (phrase.definite) describeKnown(r, reference, read);
  else describeNew(r, reference, read);
  return reference;
}

/** "politisi PDIP itu, Rangga, …": of whom was spoken before; a name follows between commas, if any. */
function describeKnown(r: Reading, reference: Reference, { head, limit, opening, phrase }: RolePhrase): void {
  reference.role = r.textOf(opening, phrase.to - 1).replace(/,$/, '');
  findAlias(r, reference, head, phrase.to);
  const named = nameBehindComma(r, phrase.to, limit);
  if (!named || r.at(named).text !== ',') return;
  nameAfterComma(r, reference, phrase.to, named);
  readTail(r, reference, limit);
}

/** "Ketua DPRD, | Rangga", "Ketua DPRD | Rangga", "seorang warga": with the name behind the phrase, in it, or without one. */
function describeNew(r: Reading, reference: Reference, read: RolePhrase): void {
  const { from, head, headEnd, limit, opening, phrase } = read;
  const inside = nameInPhrase(r, head, headEnd, phrase);
  const comma = commaBehindPlaces(r, commaBehindRelative(r, phrase.to, limit));
  const behind = nameBehindPhrase(r, reference, read, comma);
  if (behind > 0 && !isNamedInside(r, reference, inside, comma, behind)) {
    reference.role = r.textOf(opening, phrase.to);
    nameAfterComma(r, reference, comma, behind);
    readTail(r, reference, limit);
  } else if (isOwnName(r, reference, inside, phrase.titled)) {
    const { nameFrom, nameTo } = inside;
    reference.role = r.textOf(opening, roleEnd(r, nameFrom));
    reference.possessed = r.lexicon.relations.has(reference.head) && !phrase.titled && !r.lexicon.adjectivesFirst;
    setName(r, reference, nameFrom, nameTo);
    reference.to = nameTo;
    readTail(r, reference, limit);
  } else {
    reference.role = r.textOf(opening, phrase.to);
    reference.definite = r.lexicon.definiteArticles.has(r.at(from).lower);
  }
}

type NameInside = ReturnType<typeof nameInPhrase>;

/** The end of the name behind the phrase's comma, 0 for none. Behind a bare "warga," one word may be anything; two or more are a name. */
function nameBehindPhrase(r: Reading, { head }: Reference, read: RolePhrase, comma: number): number {
  const named = isAside(r, head, read.from) ? 0 : ownName(r, read.from, comma, read.limit);
  const isBareGroup = r.lexicon.groups.has(head) && comma === read.headEnd && !read.isNew;
  return isBareGroup && named - comma < 3 && r.at(named).text !== '(' ? 0 : named;
}

/** "Ketua Kelompok Tani Sri Rejeki, Wagiman": whether the words with capitals in the phrase are somebody known, and not what he heads. */
function isNamedInside(
  r: Reading,
  { head }: Reference,
  { nameFrom, nameTo }: NameInside,
  comma: number,
  behind: number,
): boolean {
  if (r.lexicon.relations.has(head) || nameTo - nameFrom < 2) return false;
  if (standsBetween(r, comma, behind) && !isCalled(r, nameFrom, nameTo)) return false;
  return knownPerson(r, nameFrom, nameTo);
}

/** Whether the name in the phrase is that of the one described, and not of a thing, a home or somebody else. */
function isOwnName(r: Reading, { head }: Reference, { nameFrom, nameTo }: NameInside, titled: number): boolean {
  const { groups, relations } = r.lexicon;
  if (nameTo <= nameFrom || isBrand(r, nameFrom, nameTo) || isHome(r, head, nameFrom, nameTo)) return false;
  if (!relations.has(head) || titled) return true;
  return !groups.has(head) && !isPossessor(r, nameFrom, nameTo);
}

/** "guru SD Walesi, Kabupaten Jayawijaya, | itu": the phrase goes on to its demonstrative. */
function overPlaces(r: Reading, phrase: ReturnType<typeof readPhrase>): ReturnType<typeof readPhrase> {
  const comma = phrase.definite ? phrase.to : commaBehindPlaces(r, phrase.to);
  const isKnown = r.at(comma).text === ',' && comma > phrase.to && r.lexicon.demonstratives.has(r.at(comma + 1).lower);
  return isKnown ? { ...phrase, to: comma + 2, definite: true } : phrase;
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
