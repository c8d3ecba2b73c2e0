/** What the library is meant to reach at 10,000 articles, and what it may never be worse than, on busy machines too. */
export interface Aim {
  figure: string;
  aim: number;
  floor: number;
}

/** Milliseconds; megabytes where it says so. */
export const AIMS: readonly Aim[] = [
  { figure: 'first screen', aim: 300, floor: 1_500 },
  { figure: 'filter p95', aim: 50, floor: 400 },
  { figure: 'person p95', aim: 50, floor: 400 },
  { figure: 'key p95', aim: 30, floor: 250 },
  { figure: 'save p95', aim: 60, floor: 400 },
  // Of a session, from the letter to the first article that is marked; the page has been open for a moment.
  { figure: 'first search', aim: 300, floor: 3_000 },
  { figure: 'heap MB', aim: 250, floor: 250 },
];
