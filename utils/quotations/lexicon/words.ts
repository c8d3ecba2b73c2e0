/** Reads a list of words parted by white space; an underscore stands for the space inside a two-word entry. */
export function words(...lists: string[]): Set<string> {
  return new Set(
    lists
      .join(' ')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replace(/_/g, ' ')),
  );
}
