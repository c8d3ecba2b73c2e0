import type { Reference } from '../mentions/mention';
import type { NameUse } from './collect-names';
import type { Person } from './person';
import { contains, sameName } from './same-name';

type Uses = ReadonlyMap<string, NameUse>;

/** Folds the person called by an alias ("akrab disapa Gus Ipul") into the one it is an alias of. */
export function joinAliases(cast: Person[], named: Reference[], uses: Uses): void {
  const seen = new Set<string>();
  for (const { aliases, name } of named) {
    for (const alias of aliases) {
      const key = alias.join(' ');
      if (seen.has(key) || seen.size > uses.size) continue;
      seen.add(key);
      joinAlias(cast, name, alias, uses);
    }
  }
}

function joinAlias(cast: Person[], name: string[], alias: string[], uses: Uses): void {
  const owner = cast.find((person) => contains(person.name, name));
  if (!owner || contains(owner.name, alias)) return;
  const other = cast.find((person) => contains(person.name, alias));
  const earlier = other && firstUse(other, uses) < firstUse(owner, uses);
  const [keep, drop] = earlier ? [other, owner] : [owner, other];
  keep.aliases.push(earlier ? owner.name : alias);
  if (drop && (earlier || sameName(drop.name, alias))) cast.splice(cast.indexOf(drop), 1);
}

function firstUse(person: Person, uses: Uses): number {
  for (const use of uses.values()) if (contains(person.name, use.name)) return use.first;
  return Number.POSITIVE_INFINITY;
}

/**
 * "Ri Rahayu" is Ayu, "Hikmatullah" is Hikmat, "Jaka Wibowo" is Jakawi, "Cut Rahmawati" is Cut Rahma, and Usmanto may be
 * misspelt Uswanto.
 */
export function joinNicknames(cast: Person[], uses: Uses): void {
  for (const use of uses.values()) {
    if (use.introduced) continue;
    const short = cast.find((person) => sameName(person.name, use.name));
    if (!short) continue;
    const isCalledSo = nickTest(use.name);
    const owner = cast.find((person) => person !== short && isCalledSo(person) && firstUse(person, uses) < use.first);
    if (!owner) continue;
    owner.aliases.push(short.name);
    cast.splice(cast.indexOf(short), 1);
  }
}

/** Whether somebody may be called by a name that is no part of his own. */
function nickTest(name: string[]): (person: Person) => boolean {
  const [nick = '', next = '', ...rest] = name;
  if (next === '') return (person) => nick.length >= 3 && nick !== nick.toUpperCase() && isNickname(person, nick);
  if (rest.length > 0 || next.length < 4) return () => false;
  // "Cut Rahma" is Cut Rahmawati
  const start = next.toLowerCase();
  return ({ name: [first = '', second = ''] }) =>
    first === nick && second.length > next.length && second.toLowerCase().startsWith(start);
}

function isNickname(person: Person, nick: string): boolean {
  const small = nick.toLowerCase();
  const [first = ''] = person.name;
  if (small.length > first.length + 1 && person.name.join('').toLowerCase().startsWith(small)) return true;
  return person.name.some((word) => {
    const long = word.toLowerCase();
    if (long.length > small.length + 1 && long.endsWith(small)) return true;
    if (small.length >= 4 && long.length > small.length && long.startsWith(small)) return true;
    return small.length >= 5 && (isOneLetterOff(long, small) || isAnagram(long, small));
  });
}

/** Junaidi, Juanidi */
function isAnagram(a: string, b: string): boolean {
  return a[0] === b[0] && [...a].sort().join() === [...b].sort().join();
}

/** Whether one letter changed, added or left out turns `a` into `b`. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === 0) return false;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
