import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import { collectNames, type NameUse, nameKey } from './collect-names';
import { demotePossessors } from './demote-possessors';
import { joinAliases, joinNicknames } from './join-names';
import { addRole, MOST_PEOPLE, type Person } from './person';
import { contains, sameName } from './same-name';
import { type Sex, sexByAddress, sexByName, sexByRole } from './sex';

const isNamed = (reference: Reference) => reference.kind === 'name';

/**
 * Puts the names of an article together: "Wahyu" and "Wali Kota Malang, Wahyu Hidayat" are one person with the fullest
 * name. Sets `person` of every reference that carries a name, and returns the persons.
 */
export function buildCast(references: Reference[], lexicon: Lexicon): Person[] {
  demotePossessors(references.filter(isNamed), lexicon);
  const named = references.filter(isNamed);
  dropNickTitles(named, lexicon);
  const uses = collectNames(named);
  const cast = castOf(uses);
  joinAliases(cast, named, uses);
  joinNicknames(cast, uses);
  linkNames(cast, named, uses, lexicon);
  for (const { head, person: index, role } of named) {
    const person = cast[index];
    if (person && role) addRole(person, role, head, lexicon);
  }
  addOrganisations(cast, references);
  return cast;
}

/** "Gus Fawait" is Fawait where the article also has Muhammad Fawait; "Gus Miftah" alone keeps his Gus. */
function dropNickTitles(named: Reference[], lexicon: Lexicon): void {
  const titled = named.filter(({ name }) => name.length > 1 && lexicon.nickTitles.has((name[0] ?? '').toLowerCase()));
  if (titled.length === 0) return;
  const others = [...collectNames(named).values()].filter(
    ({ name }) => !lexicon.nickTitles.has((name[0] ?? '').toLowerCase()),
  );
  for (const reference of titled.slice(0, MOST_PEOPLE)) {
    const bare = reference.name.slice(1);
    const fuller = others.some(({ name }) => name.length > bare.length && contains(name, bare));
    if (fuller || bare.length > 1) reference.name = bare;
  }
}

/** One person for every name that is not a part of a fuller one. */
function castOf(uses: ReadonlyMap<string, NameUse>): Person[] {
  const cast: Person[] = [];
  const byLength = [...uses.values()].sort((a, b) => b.name.length - a.name.length);
  for (const { name } of byLength) {
    if (cast.some((person) => contains(person.name, name))) continue;
    cast.push({ name, kind: 'person', roles: [], aliases: [] });
  }
  return cast;
}

/**
 * Of several people who could be meant by a short name the one it was used for before any other of them came; else the
 * one spoken of last; the first to come when none was yet.
 */
function linkNames(cast: Person[], named: Reference[], uses: ReadonlyMap<string, NameUse>, lexicon: Lexicon): void {
  const candidates = new Map([...uses].map(([key, { name }]) => [key, whoCouldBe(cast, name, lexicon)]));
  const owners = new Map<string, number>();
  const addressed = sexesByRole(named, candidates, lexicon);
  const lastSeen = cast.map(() => -1);
  named.forEach((reference, index) => {
    const sex = sexByAddress(reference, lexicon);
    const name = nameKey(reference.name);
    // "Ms Tierney" and "Mr Tierney" are two.
    const key = sex ? `${sex} ${name}` : name;
    const everybody = candidates.get(name) ?? [];
    const all = sex
      ? ofSex(sex, everybody, (one) => addressed.get(one) ?? sexByName(cast[one]?.name ?? [], lexicon))
      : everybody;
    reference.person = owners.get(key) ?? -1;
    if (reference.person < 0) reference.person = latest(all, lastSeen);
    if (reference.person < 0) return;
    if (all.length > 1 && all.every((one) => (lastSeen[one] ?? -1) < 0 === (one !== reference.person))) {
      owners.set(key, reference.person);
    }
    if (sex) addressed.set(reference.person, sex);
    lastSeen[reference.person] = index;
  });
}

/** "his daughter, Ann Tierney": what the roles with a full name say. */
function sexesByRole(
  named: Reference[],
  candidates: ReadonlyMap<string, number[]>,
  lexicon: Lexicon,
): Map<number, Sex> {
  const sexes = new Map<number, Sex>();
  for (const reference of named) {
    const [person, ...others] = candidates.get(nameKey(reference.name)) ?? [];
    const sex = sexByRole(reference, lexicon);
    if (person !== undefined && others.length === 0 && sex) sexes.set(person, sex);
  }
  return sexes;
}

/** Whoever was spoken of last, the first when none was yet. */
function latest(all: number[], lastSeen: number[]): number {
  let best = all[0] ?? -1;
  for (const one of all) if ((lastSeen[one] ?? -1) > (lastSeen[best] ?? -1)) best = one;
  return best;
}

/** "Mr Tierney" is Bernard, not Miriam: those who may be of a sex; all where nobody may. */
function ofSex(sex: Sex, all: number[], sexOf: (person: number) => Sex | undefined): number[] {
  const fitting = all.filter((one) => (sexOf(one) ?? sex) === sex);
  return fitting.length > 0 ? fitting : all;
}

function whoCouldBe(cast: Person[], name: string[], lexicon: Lexicon): number[] {
  const full = cast.findIndex((person) => sameName(person.name, name));
  if (full >= 0) return [full];
  const fits = (person: Person) => contains(person.name, name) || person.aliases.some((alias) => contains(alias, name));
  const all = cast.flatMap((person, index) => (fits(person) ? [index] : []));
  // "said Lee": Ann Lee rather than Lee Hardware
  const last = all.filter((one) => sameName(cast[one]?.name.slice(-name.length) ?? [], name));
  return lexicon.hasSurnames && last.length > 0 ? last : all;
}

function addOrganisations(cast: Person[], references: Reference[]): void {
  const known = new Map(cast.map((person, index) => [nameKey(person.name), index]));
  for (const reference of references) {
    if (reference.kind !== 'organisation') continue;
    const key = nameKey(reference.name);
    if (!known.has(key) && known.size < 2 * MOST_PEOPLE) {
      known.set(key, cast.push({ name: reference.name, kind: 'organisation', roles: [], aliases: [] }) - 1);
    }
    reference.person = known.get(key) ?? -1;
    for (const alias of reference.aliases) known.set(nameKey(alias), reference.person);
  }
}
