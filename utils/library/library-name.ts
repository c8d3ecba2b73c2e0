/** Name of the reader's own library. */
export const LIBRARY_NAME = 'kutip-library';

/** Name of the database that holds what is derived from a library. */
export function readModelName(library: string): string {
  return `${library}-view`;
}
