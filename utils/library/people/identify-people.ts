import { personKey } from '../person-key';
import type { MadeDecision } from './person-decision';

/**
 * Who is who after the reader's decisions. A person's identity is the key of a name (`personKey`); where the reader told
 * two people of one name apart, `name#office` for the one with that office.
 */
export interface Identities {
  /** @param key of the name. @param role as the article gives it. */
  personOf(key: string, role?: string): string;
  /** Keys of all names that a person has. */
  namesOf(person: string): string[];
  /** The decisions that brought names into this person or split an office off its names; not those taken back. */
  decisionsOn(person: string): MadeDecision[];
  /** Whether the reader said that these two are not the same. */
  areApart(one: string, other: string): boolean;
}

/** @param made in the order of deciding; of two that contradict, the later one counts. */
export function identifyPeople(made: readonly MadeDecision[]): Identities {
  const standing = standingDecisions(made);
  const split = new Set<string>();
  const apart = new Set<string>();
  const into = new Map<string, string>();
  const rootOf = (person: string): string => {
    const next = into.get(person);
    return next === undefined ? person : rootOf(next);
  };
  for (const { decision } of standing) {
    if (decision.kind === 'split') split.add(splitIdentity(decision.person, decision.role));
    if (decision.kind === 'apart') apart.add(pairKey(decision.person, decision.other));
    if (decision.kind !== 'merge') continue;
    const [from, to] = [rootOf(decision.person), rootOf(decision.into)];
    if (from !== to) into.set(from, to);
  }
  const identities = new Set(standing.flatMap(({ decision }) => identitiesIn(decision)));
  const membersOf = (person: string): string[] =>
    [...new Set([person, ...identities])].filter((one) => rootOf(one) === person);
  return {
    personOf(key, role = '') {
      const own = splitIdentity(key, role);
      return rootOf(role !== '' && split.has(own) ? own : key);
    },
    namesOf: (person) => [...new Set(membersOf(rootOf(person)).map(nameOf))],
    decisionsOn(person) {
      const members = new Set(membersOf(rootOf(person)));
      const names = new Set([...members].map(nameOf));
      return standing.filter(
        ({ decision }) =>
          (decision.kind === 'merge' && members.has(decision.person)) ||
          (decision.kind === 'split' && names.has(decision.person)),
      );
    },
    areApart: (one, other) => apart.has(pairKey(one, other)),
  };
}

/** The identity of who has a certain office, apart from others of the same name. */
export function splitIdentity(key: string, role: string): string {
  return `${key}#${personKey(role)}`;
}

function standingDecisions(made: readonly MadeDecision[]): MadeDecision[] {
  const undone = new Set<string>();
  // From the end: taking back comes after what it takes back, and can be taken back itself.
  for (const { id, decision } of [...made].reverse()) {
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.of);
  }
  return made.filter(({ id, decision }) => decision.kind !== 'undo' && !undone.has(id));
}

function identitiesIn(decision: MadeDecision['decision']): string[] {
  if (decision.kind === 'merge') return [decision.person, decision.into];
  return decision.kind === 'split' ? [decision.person, splitIdentity(decision.person, decision.role)] : [];
}

function nameOf(identity: string): string {
  return identity.split('#', 1)[0] ?? identity;
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join('\n');
}
