import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';
import type { Person } from './person';
import { contains, sameName } from './same-name';

/**
 * Puts the names of an article together: "Wahyu" and "Wali Kota Malang, Wahyu Hidayat" are one person with the fullest
 * name. Sets `person` of every reference that carries a name, and returns the persons.
 */
export function buildCast(references: Reference[], lexicon: Lexicon): Person[] {
  const cast: Person[] = [];
  demotePossessors(references, lexicon);
  const named = references.filter((reference) => reference.kind === 'name');
  dropNickTitles(named, lexicon);
  const byLength = distinctNames(named).sort((a, b) => b.length - a.length);
  for (const name of byLength) {
    if (!cast.some((person) => contains(person.name, name)))
      cast.push({ name, kind: 'person', roles: [], aliases: [] });
  }
  joinAliases(cast, named);
  joinNicknames(cast, named);
  const lastSeen = cast.map(() => -1);
  const weight = cast.map(() => 0);
  named.forEach((reference, index) => {
    const full = cast.findIndex((person) => sameName(person.name, reference.name));
    if (full >= 0) weight[full] = (weight[full] ?? 0) + 1;
    reference.person = full >= 0 ? full : choose(cast, reference, lastSeen);
    if (reference.person >= 0) lastSeen[reference.person] = index;
  });
  for (const reference of named) {
    const person = cast[reference.person];
    if (person && reference.role) person.roles.push({ text: reference.role, head: reference.head });
  }
  addOrganisations(cast, references);
  return cast;
}

/**
 * "juru bicara Bankman menyatakan": somebody who was named before without being a spokesman does not become his own;
 * the phrase then describes somebody else. "Pengacara Muhibuddin" stays a name when he came in as a lawyer.
 */
function demotePossessors(references: Reference[], lexicon: Lexicon): void {
  const named = references.filter((reference) => reference.kind === 'name');
  named.forEach((reference, index) => {
    if (!lexicon.relations.has(reference.head) || !reference.possessed) return;
    const earlier = named.slice(0, index).filter((one) => contains(one.name, reference.name));
    if (earlier.length === 0 || earlier.some((one) => one.head === reference.head)) return;
    reference.role = `${reference.role.trimEnd()} ${reference.name.join(' ')}`;
    reference.kind = 'role';
    reference.name = [];
  });
}

/** "Gus Fawait" is Fawait where the article also has Muhammad Fawait; "Gus Miftah" alone keeps his Gus. */
function dropNickTitles(named: Reference[], lexicon: Lexicon): void {
  for (const reference of named) {
    const [first = '', ...rest] = reference.name;
    if (rest.length === 0 || !lexicon.nickTitles.has(first.toLowerCase())) continue;
    const fuller = named.some(
      (one) => one.name.length > rest.length && contains(one.name, rest) && !contains(one.name, [first]),
    );
    if (fuller || rest.length > 1) reference.name = rest;
  }
}

function addOrganisations(cast: Person[], references: Reference[]): void {
  const known = new Map(cast.map((person, index) => [person.name.join(' ').toLowerCase(), index]));
  for (const reference of references) {
    if (reference.kind !== 'organisation') continue;
    const key = reference.name.join(' ').toLowerCase();
    let index = known.get(key);
    if (index === undefined) {
      index = cast.push({ name: reference.name, kind: 'organisation', roles: [], aliases: [] }) - 1;
      known.set(key, index);
    }
    reference.person = index;
  }
}

function distinctNames(named: Reference[]): string[][] {
  const names = new Map<string, string[]>();
  for (const { name } of named) {
    const key = name.join(' ').toLowerCase();
    const known = names.get(key);
    const shouts = known?.some((word) => word.length > 2 && word === word.toUpperCase());
    if (!known || shouts) names.set(key, name);
  }
  return [...names.values()];
}

/** Of several people who could be meant by a short name the one spoken of last; the first to come when none was yet. */
function choose(cast: Person[], reference: Reference, lastSeen: number[]): number {
  let best = -1;
  cast.forEach((person, index) => {
    const fits =
      contains(person.name, reference.name) || person.aliases.some((alias) => contains(alias, reference.name));
    if (!fits) return;
    if (best < 0 || (lastSeen[index] ?? -1) > (lastSeen[best] ?? -1)) best = index;
  });
  return best;
}

/** Folds the person called by an alias into the one it is an alias of. */
function joinAliases(cast: Person[], named: Reference[]): void {
  for (const reference of named) {
    for (const alias of reference.aliases) {
      const owner = cast.find((person) => contains(person.name, reference.name));
      if (!owner || contains(owner.name, alias)) continue;
      const other = cast.find((person) => contains(person.name, alias));
      const earlier = other && firstMention(named, other) < firstMention(named, owner);
      const [keep, drop] = earlier ? [other, owner] : [owner, other];
      keep.aliases.push(earlier ? owner.name : alias);
      if (drop && (earlier || sameName(drop.name, alias))) cast.splice(cast.indexOf(drop), 1);
    }
  }
}

function firstMention(named: Reference[], person: Person): number {
  return named.findIndex((reference) => contains(person.name, reference.name));
}

/** "Ri Rahayu" is Ayu, "Hikmatullah" is Hikmat, and Usmanto may be misspelt Uswanto. */
function joinNicknames(cast: Person[], named: Reference[]): void {
  const single = cast.filter((person) => person.name.length === 1);
  for (const short of single) {
    const nick = short.name[0] ?? '';
    if (nick.length < 3 || nick === nick.toUpperCase()) continue;
    const owner = cast.find(
      (person) => person !== short && isNickname(person, nick) && comesBefore(named, person, nick),
    );
    if (!owner) continue;
    owner.aliases.push(short.name);
    cast.splice(cast.indexOf(short), 1);
  }
}

function comesBefore(named: Reference[], person: Person, nick: string): boolean {
  const owner = named.findIndex((reference) => contains(person.name, reference.name));
  const own = named.findIndex((reference) => reference.name.length === 1 && reference.name[0] === nick);
  return owner >= 0 && owner < own;
}

function isNickname(person: Person, nick: string): boolean {
  const small = nick.toLowerCase();
  return person.name.some((word) => {
    const long = word.toLowerCase();
    if (long.length > small.length + 1 && long.endsWith(small)) return true;
    if (small.length >= 4 && long.length > small.length && long.startsWith(small)) return true;
    return small.length >= 5 && oneLetterOff(long, small);
  });
}

/** Whether one letter changed, added or left out turns `a` into `b`. */
function oneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === 0) return false;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
