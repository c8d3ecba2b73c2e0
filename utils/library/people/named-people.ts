import { foldWord } from '../matching-words';
import type { Person } from './gather-people';

/** People in whose names or office every word of the text begins a word. */
export function namedPeople(people: readonly Person[], text: string): Person[] {
  const words = text.split(/\s+/).map(foldWord).filter(Boolean);
  if (words.length === 0) return [...people];
  return people.filter(({ names, role }) => {
    const own = foldWord(`${names.join(' ')} ${role}`).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}
