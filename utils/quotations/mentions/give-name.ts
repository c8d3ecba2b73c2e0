import { isCapitalised, isWord } from '../text/token';
import type { Reference } from './mention';
import { setName } from './read-tail';
import { runEnd } from './read-words';
import type { Reading } from './reading';

/** Tokens between "who" and the name. */
const REACH = 9;

/**
 * "a student who gave his name as Tirta", "One of them, who asked to be identified only as Tirta": gives the one of whom
 * that is said the name. What only picks him out of several ("one of them") is then no role.
 */
export function giveName(r: Reading, reference: Reference, limit: number): Reference {
  const { lexicon } = r;
  const from = r.at(reference.to).text === ',' ? reference.to + 1 : reference.to;
  if (reference.kind !== 'role' || !lexicon.relativePronouns.has(r.at(from).lower)) return reference;
  let isNaming = false;
  for (let i = from + 1; i < Math.min(limit, from + REACH) && isWord(r.at(i)); i++) {
    const { lower } = r.at(i);
    isNaming ||= lexicon.namingVerbs.has(lower);
    if (!isNaming || !lexicon.namingLinks.has(lower) || !isCapitalised(r.at(i + 1))) continue;
    // "who identified as White"
    if (lexicon.isDemonym(r.at(i + 1).lower) || lexicon.places.has(r.at(i + 1).lower)) return reference;
    const to = runEnd(r, i + 1, limit);
    setName(r, reference, i + 1, to);
    if (lexicon.pluralObjects.has(reference.head)) Object.assign(reference, { role: '', head: '' });
    return Object.assign(reference, { introduced: true, indefinite: false, to });
  }
  return reference;
}
