import type { PageAnswer } from '../article/read-answer';

/** Name on a page's global object under which its early answer waits. */
const KEY = 'kutipEarlyAnswer';

/*
 * The script that begins the reading is the first on its page and small; by the time the page's own scripts have come, the
 * answer is on its way.
 */

/** Leaves what `start-reading.ts` has begun for the page's own scripts. */
export function leaveEarlyAnswer(answer: Promise<PageAnswer>): void {
  Reflect.set(globalThis, KEY, answer);
}

/** What was begun, the first time; undefined from then on, or where nothing was begun. */
export function takeEarlyAnswer(): Promise<PageAnswer> | undefined {
  const answer: Promise<PageAnswer> | undefined = Reflect.get(globalThis, KEY);
  Reflect.deleteProperty(globalThis, KEY);
  return answer;
}
