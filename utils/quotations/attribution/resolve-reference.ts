import { addRole, addUnnamed, type Person, roleWords } from '../cast/person';
import { contains, sameName } from '../cast/same-name';
import { sexByRole } from '../cast/sex';
import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import { handOver } from './hand-over';
import { opensParagraph } from './opens-paragraph';
import { isOfOtherSex, resolvePronoun } from './resolve-pronoun';
import { roleFilter } from './role-filter';
import type { Telling } from './telling';

/**
 * Finds the person a reference stands for, adding one to the cast for somebody who has only a description. `speaks`: it
 * is the source of what is said, not only mentioned.
 */
export function resolveReference(telling: Telling, reference: Reference, speaks = true): number {
  const { cast, discourse, lexicon, narration } = telling;
  const holder = holderOfInitials(telling, reference);
  if (holder >= 0) return holder;
  if (reference.person >= 0) return reference.person;
  if (reference.kind === 'pronoun' && lexicon.pluralPronouns.has(narration.at(reference.from).lower)) {
    return discourse.focus(reference.sentence, (one) => (cast[one]?.kind === 'group' ? 1 : 0));
  }
  if (reference.kind === 'pronoun') return resolvePronoun(telling, reference);
  if (reference.kind !== 'role') return -1;
  reference.person = resolveAlias(telling, reference);
  if (reference.person < 0 && !reference.indefinite) reference.person = resolveRole(telling, reference, speaks);
  if (reference.person < 0) reference.person = introduce(telling, reference);
  return reference.person;
}

/** Letters of an office: DPP, CM. */
const OFFICE_LETTERS = /^\p{Lu}{2,4}$/u;
const CAPITALS = /(?<!\p{L})\p{Lu}/gu;

/** "the DPP": whoever came in as the Deputy Public Prosecutor; -1 for nobody. */
function holderOfInitials({ cast, lexicon, narration: { at } }: Telling, { from, name }: Reference): number {
  const [letters = '', ...rest] = name;
  if (rest.length > 0 || !OFFICE_LETTERS.test(letters) || !lexicon.definiteArticles.has(at(from - 1).lower)) return -1;
  if (lexicon.acronyms.has(letters.toLowerCase())) return -1;
  return cast.findIndex(
    ({ kind, roles }) => kind === 'person' && roles.some(({ text }) => initialsOf(text, lexicon).endsWith(letters)),
  );
}

/** The capitals of an office, without what it is of: "Deputy Public Prosecutor", but "chair | of the British Medical Association". */
function initialsOf(role: string, { fieldLinks }: Lexicon): string {
  const words = role.split(' ');
  const field = words.findIndex((word) => fieldLinks.has(word));
  return ((field < 0 ? words : words.slice(0, field)).join(' ').match(CAPITALS) ?? []).join('');
}

/** "anak yang disapa Raya itu" */
function resolveAlias(telling: Telling, reference: Reference): number {
  const { cast } = telling;
  const [alias] = reference.aliases;
  if (!alias) return -1;
  const found = cast.findIndex(
    (person) => contains(person.name, alias) || person.aliases.some((one) => contains(one, alias)),
  );
  const owner = reference.definite && isNewcomer(telling, found, alias) ? describedLast(telling, reference) : -1;
  if (owner < 0 || owner === found) return found;
  // "kata pria yang karib disapa Totok itu": from here on Totok is the man of whom it is said.
  cast[owner]?.aliases.push(alias);
  handOver(telling, found, owner);
  return owner;
}

/** Whether the article has said nothing yet of the one whom it calls by the alias alone. */
function isNewcomer({ cast, met, spoken }: Telling, person: number, alias: string[]): boolean {
  const { name = [], roles = [] } = cast[person] ?? {};
  return sameName(name, alias) && roles.length === 0 && !met.has(person) && !spoken.has(person);
}

/** "Kapolres", "politisi PDIP itu": somebody with that role, else for "itu" the one being talked about. */
function resolveRole(telling: Telling, reference: Reference, speaks: boolean): number {
  const { cast, discourse, lexicon } = telling;
  const fits = roleFilter(telling, reference);
  const known = discourse.focus(reference.sentence, (index) => (fits(cast[index]) ? 1 : 0));
  const unnamed = cast.findLastIndex((person) => person.kind !== 'person' && fits(person));
  const holder = known >= 0 ? known : unnamed;
  if (holder >= 0) return namedSince(telling, reference, holder, speaks);
  if (reference.definite && (speaks || !lexicon.hasArticles) && mayBeOne(telling, reference)) {
    const index = describedLast(telling, reference);
    const person = cast[index];
    // An age is no role: "said the 29-year-old"; nor is where somebody comes from.
    const isOffice = reference.role !== '' && !/^\d/.test(reference.head) && !hasOffice(telling, person);
    if (person && isOffice) addRole(person, reference.role, reference.head, lexicon);
    // "Apresiasi datang dari Mulyono. Perajin itu …": he came in over two sentences.
    if (person && index === onlyNamedIn(telling, reference.sentence - 1) && !telling.spoken.has(index))
      telling.newcomer = { person: index, sentence: reference.sentence - 1 };
    if (person) return index;
  }
  const later = cast.findIndex((person) => fits(person) || (speaks && isLaterCalled(telling, person, reference)));
  // "siswa akan diberi makan": whoever comes in later as one of them is not told about here.
  return speaks || telling.met.has(later) || telling.spoken.has(later) ? later : -1;
}

/**
 * "A plumber was fined. Dylan Lee, 34, pleaded guilty. The plumber said …": whoever comes in without a name and says nothing
 * is the one who is called by name then; else `holder` himself.
 */
function namedSince(telling: Telling, reference: Reference, holder: number, speaks: boolean): number {
  const { cast, discourse, lexicon, heard } = telling;
  const { kind, roles = [] } = cast[holder] ?? {};
  if (kind !== 'unnamed' || !lexicon.hasArticles || !speaks || !reference.definite || heard.has(holder)) return holder;
  const mayBe = (one: Person | undefined) => one?.kind === 'person' && !hasOffice(telling, one);
  const index = discourse.focus(reference.sentence, (one) => (mayBe(cast[one]) ? 1 : 0));
  const person = cast[index];
  const [role] = roles;
  if (!person || !role) return holder;
  addRole(person, role.text, role.head, lexicon);
  return index;
}

/** "warga Desa Lereng itu" after somebody was named is one, "polisi itu" are many. */
function mayBeOne(telling: Telling, { head, sentence }: Reference): boolean {
  const { lexicon, subject } = telling;
  if (!lexicon.groups.has(head)) return true;
  if (!lexicon.citizens.has(head)) return false;
  const isRecent = subject !== null && sentence - subject.sentence <= 2;
  return isRecent || onlyNamedIn(telling, sentence - 1) >= 0 || onlyNamedIn(telling, sentence - 2) >= 0;
}

/** "The mayor called it a victory": nobody who came in with another office gets this one. */
function hasOffice({ lexicon }: Telling, person: Person | undefined): boolean {
  return lexicon.hasArticles && (person?.roles.some(({ head }) => head !== '') ?? false);
}

/**
 * "Wahyu pulang lebih awal. “…,” kata pria itu.": a new description is of whoever the sentence before is about, else of
 * the one being talked about.
 */
function describedLast(telling: Telling, reference: Reference): number {
  const { cast, discourse, last, lexicon, newcomer, spoken, subject } = telling;
  const { sentence } = reference;
  const sex = sexByRole(reference, lexicon);
  const mayBe = (one: number) => !(sex && isOfOtherSex(telling, one, sex));
  const isNext = (one: Telling['newcomer'], reach: number): one is NonNullable<typeof one> =>
    one !== null && sentence - one.sentence <= reach && (last?.sentence ?? -1) < one.sentence && mayBe(one.person);
  if (isNext(subject, lexicon.hasArticles ? 2 : 1)) return subject.person;
  // "Jaksa memanggil Direktur CV Sinar, Mulyadi. Pengusaha itu bersikukuh …"
  if (!lexicon.hasArticles && isNext(newcomer, 1)) return newcomer.person;
  const named = lexicon.hasArticles ? -1 : onlyNamedIn(telling, sentence - 1);
  if (named >= 0 && mayBe(named)) return named;
  const speaks = (one: number) => cast[one]?.kind === 'person' || (cast[one]?.kind === 'unnamed' && spoken.has(one));
  return discourse.focus(sentence, (one) => (speaks(one) && mayBe(one) ? 1 : 0));
}

/**
 * "¶ Apresiasi datang dari Mulyono. | Perajin itu …": the only person with a name in a sentence that opens its paragraph; -1
 * for none or several. Within a paragraph a further name may be anybody's: "Gol dicetak Rizky. “…,” kata pelatih itu".
 */
function onlyNamedIn(telling: Telling, sentence: number): number {
  const { cast, lexicon, narration, references } = telling;
  if (!opensParagraph(narration, sentence)) return -1;
  const people = (references.get(sentence) ?? []).filter(({ person }) => cast[person]?.kind === 'person');
  const [first, ...others] = new Set(people.map(({ person }) => person));
  if (first === undefined || others.length > 0) return -1;
  const isOther = ({ head, name: [word = ''] }: Reference) => lexicon.toldAbout.has(head) || word.length < 2;
  return people.some((one) => isOther(one) || isOwned(telling, one)) ? -1 : first;
}

/** "Putranya, | Raka, sudah pulang. “…,” kata warga Desa Lereng itu": somebody else's, and not the one who speaks. */
function isOwned({ lexicon: { cliticEnding }, narration: { at } }: Telling, { from }: Reference): boolean {
  return cliticEnding !== null && at(from - 1).text === ',' && at(from - 2).lower.endsWith(cliticEnding);
}

/** "…, the U.N. special envoy said. Tariq Lee, the envoy, …": somebody named later by a part of the description. */
function isLaterCalled({ lexicon }: Telling, { kind, roles }: Person, { head, role }: Reference): boolean {
  if (!lexicon.hasArticles || kind !== 'person') return false;
  const words = roleWords(role, lexicon);
  return roles.some(
    (one) =>
      one.head === head &&
      lexicon.definiteArticles.has((one.text.split(' ')[0] ?? '').toLowerCase()) &&
      [...one.words].every((word) => words.has(word)),
  );
}

function introduce({ cast, lexicon }: Telling, { head, indefinite, role }: Reference): number {
  return addUnnamed(cast, kindOf(head, role, indefinite, lexicon), { text: role, head }, lexicon);
}

function kindOf(head: string, role: string, indefinite: boolean, lexicon: Lexicon): Person['kind'] {
  const { groups, organs, pluralDeterminers } = lexicon;
  if (organs.has(head)) return 'organisation';
  if (pluralDeterminers.has((role.split(' ')[0] ?? '').toLowerCase())) return 'group';
  return (groups.has(head) || lexicon.isPlural(head)) && !indefinite ? 'group' : 'unnamed';
}
