import { isCapitalised } from '../text/token';
import { isNumbered } from './is-person';
import { leadsToName, roleAt } from './read-words';
import type { Reading } from './reading';
import { findNameStart } from './weigh-name';

/** "a spokesman for Gov. Lee", "a former aide to fund founder Lee": the name is somebody else's. */
function isProxy(r: Reading, from: number, { to, titled }: { to: number; titled: number }): boolean {
  const { lexicon } = r;
  if (!lexicon.adjectivesFirst) return false;
  let name = to;
  while (name > from && (isCapitalised(r.at(name - 1)) || leadsToName(r, name - 1))) name--;
  if (titled > name) name = titled;
  for (let i = name - 1; i >= from; i--) {
    const isLink = lexicon.placeLinks.has(r.at(i).lower) || lexicon.agentLeads.has(r.at(i).lower);
    if (isLink) return titled > 0 || (i < name - 1 && roleAt(r, name - 1) > 0);
  }
  return false;
}

/** "Minister of Marine Affairs | Owen Tarrant": two words at the end by the last of which the article calls somebody. */
function nameBehindField(r: Reading, from: number, to: number): number {
  if (to - from < 3 || !r.evidence.person.has(r.at(to - 1).lower)) return to;
  const first = to - 2;
  // "J. | Tarrant", "Órla | Ní Bhriain"
  const isInner = r.at(first).shape === 'initial' || r.lexicon.nameParticles.has(r.at(first).lower);
  return isInner && first - 1 >= from ? first - 1 : first;
}

/**
 * The name at the end of a description whose role noun begins at `head` and ends before `from`; both ends are the
 * phrase's where there is none. Token indices.
 */
export function nameInPhrase(
  r: Reading,
  head: number,
  from: number,
  phrase: { to: number; titled: number },
): { nameFrom: number; nameTo: number } {
  const { lexicon } = r;
  if (isProxy(r, from, phrase)) return { nameFrom: phrase.to, nameTo: phrase.to };
  let runFrom = phrase.to;
  while (runFrom > from) {
    const token = r.at(runFrom - 1);
    const particle = lexicon.nameParticles.has(token.lower) && runFrom < phrase.to;
    if (!isCapitalised(token) && !particle) break;
    runFrom--;
  }
  if (phrase.titled > runFrom || (phrase.titled === runFrom && phrase.titled > 0)) {
    const behind = findNameStart(r.slice(phrase.titled, phrase.to), lexicon, r.evidence, false);
    return { nameFrom: phrase.titled + behind, nameTo: phrase.to };
  }
  const role = r
    .slice(head, from)
    .map((token) => token.lower)
    .join(' ');
  const firstIsPlace = (runFrom === from && lexicon.placeRoles.has(role)) || isNumbered(r.at, lexicon, runFrom);
  const cut = findNameStart(r.slice(runFrom, phrase.to), lexicon, r.evidence, firstIsPlace);
  // "scientists from the University of Munich"
  const lead = lexicon.definiteArticles.has(r.at(runFrom - 1).lower) ? runFrom - 2 : runFrom - 1;
  const isTown = cut === 0 && lead >= from && lexicon.adjectivesFirst && lexicon.placeLinks.has(r.at(lead).lower);
  if (isTown) return { nameFrom: nameBehindField(r, runFrom, phrase.to), nameTo: phrase.to };
  return { nameFrom: runFrom + cut, nameTo: phrase.to };
}
