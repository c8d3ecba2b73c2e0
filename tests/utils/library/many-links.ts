import type { ImportedLink } from '../../../utils/library/import/imported-link';

/** So many links, titled by number and saved in that order: the quick way to a large library. */
export function manyLinks(count: number): ImportedLink[] {
  return Array.from({ length: count }, (_, n) => ({
    url: `https://kabar.example/${n}`,
    title: `${n}`,
    savedAt: n,
    ...{ tags: [], read: false, archived: false },
  }));
}
