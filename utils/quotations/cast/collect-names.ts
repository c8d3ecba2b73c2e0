import type { Reference } from '../mentions/mention';
import { MOST_PEOPLE } from './person';

/** A name as the article uses it, all its mentions taken together. */
export interface NameUse {
  name: string[];
  /** Which of the named references is the first with it, counted from 0. */
  first: number;
  /** Somewhere it comes with a role or an age, as a person does who is new. */
  introduced: boolean;
}

export function nameKey(name: string[]): string {
  return name.join(' ').toLowerCase();
}

/** The distinct names of an article by their key, in the order of the text; no more than can be told apart. */
export function collectNames(named: Reference[]): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  named.forEach((reference, index) => {
    const key = nameKey(reference.name);
    const use = uses.get(key);
    if (use) {
      use.introduced ||= reference.introduced;
      if (isShouted(use.name)) use.name = reference.name;
    } else if (uses.size < MOST_PEOPLE) {
      uses.set(key, { name: reference.name, first: index, introduced: reference.introduced });
    }
  });
  return uses;
}

/** "MARC Marquez": the first word of an article in capitals. */
function isShouted(name: string[]): boolean {
  return name.some((word) => word.length > 2 && word === word.toUpperCase());
}
