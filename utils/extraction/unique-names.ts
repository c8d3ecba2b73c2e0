/** Each name once, as it is written first. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return [...seen.values()].reverse();
}
