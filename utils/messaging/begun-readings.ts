import type { PageAnswer } from '../article/read-answer';
import type { Protocol } from './protocol';
import { readTab } from './read-tab';

/** What is read of which tab. */
export type BegunReading = Protocol['takeReading']['request'];

/** Milliseconds that an answer waits for its page. The page is there in a tenth of a second, or was closed at once. */
const KEPT = 10_000;

const begun = new Map<string, Promise<PageAnswer>>();

/*
 * In the background: a tab is read while the reader page for it opens. Nothing hangs on it: where the background has
 * forgotten it, the page reads by itself.
 */

/** Begins to read a tab for a reader page that is about to open. */
export function beginReading(reading: BegunReading): void {
  const key = keyOf(reading);
  const answer = readTab(reading.tab, { part: reading.part });
  begun.set(key, answer);
  setTimeout(() => begun.get(key) === answer && begun.delete(key), KEPT);
}

/** What was begun, once; null where nothing was. */
export async function takeReading(reading: BegunReading): Promise<PageAnswer | null> {
  const answer = begun.get(keyOf(reading));
  begun.delete(keyOf(reading));
  return answer ?? null;
}

function keyOf({ tab, part }: BegunReading): string {
  return `${part} ${tab}`;
}
