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

/** Reads a list of entries like `sekda=sekretaris_daerah`. */
export function pairs(list: string): Map<string, string> {
  return new Map(
    [...words(list)].map((entry) => {
      const [short = '', long = ''] = entry.split('=');
      return [short, long];
    }),
  );
}
