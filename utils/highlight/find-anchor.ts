import search from 'approx-string-match';
import type { TextRange } from '../article/quotation';
import type { Anchor } from './anchor';

/** Share of a passage's letters that an outlet may have changed; beyond it, it is another sentence. */
const MOST_CHANGED = 0.2;
/** UTF-16 units of a passage that are compared letter by letter; longer ones are found as they are or not at all. */
const LONGEST_COMPARED = 2_000;
/** Places that are looked at where a passage stands often. */
const MOST_PLACES = 200;

/**
 * Finds a passage again, perhaps in another version of its text: where it stands as it was, at the place whose
 * neighbours fit best; else the most alike stretch, if little of it was changed.
 * @returns null where it is not there any more.
 */
export function findAnchor(text: string, anchor: Anchor): TextRange | null {
  if (anchor.exact === '') return null;
  const places = exactPlaces(text, anchor.exact);
  return best(text, anchor, places.length > 0 ? places : changedPlaces(text, anchor.exact));
}

interface Place extends TextRange {
  errors: number;
}

function exactPlaces(text: string, exact: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length, errors: 0 });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

function changedPlaces(text: string, exact: string): Place[] {
  const allowed = Math.floor(exact.length * MOST_CHANGED);
  if (allowed === 0 || exact.length > LONGEST_COMPARED) return [];
  return search(text, exact, allowed).slice(0, MOST_PLACES);
}

/** The place with the fewest changes; among equals the one with the same neighbours, then the nearest. */
function best(text: string, { prefix, suffix, start }: Anchor, places: readonly Place[]): TextRange | null {
  const neighbours = (place: Place): number =>
    commonEnd(text.slice(0, place.start), prefix) +
    commonStart(text.slice(place.end, place.end + suffix.length), suffix);
  const [first] = places
    .map((place) => ({ place, fit: neighbours(place), away: Math.abs(place.start - start) }))
    .sort((a, b) => a.place.errors - b.place.errors || b.fit - a.fit || a.away - b.away);
  return first ? { start: first.place.start, end: first.place.end } : null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
