import type { ReadErrorCode } from '../article/read-error';
import { addressKey } from '../library/address-key';
import type { Library } from '../library/library';
import { pictureThroughTab } from '../messaging/picture-through-tab';
import { readTab } from '../messaging/read-tab';
import { type WindowTab, windowTabs } from '../messaging/window-tabs';
import { answerWithQuotations } from '../read/answer-with-quotations';
import { isArticle } from '../schema/is-article';
import { withSiteRulesIfAny } from '../sites/with-site-rules-if-any';

/** What became of a tab. */
export type TabOutcome =
  | { state: 'waiting' | 'reading' | 'saved' }
  /** Its address was in the library already. */
  | { state: 'known' }
  /** The reader gave no access to it, or the browser has not loaded it. */
  | { state: 'no-access' | 'asleep' }
  | { state: 'failed'; code: ReadErrorCode | 'not-saved' };

export interface SavedTab {
  tab: WindowTab;
  outcome: TabOutcome;
}

/**
 * Saves the articles in all tabs of the window in front, one after the other; one that fails stops nothing.
 * @param onProgress told of all tabs whenever the outcome of one is known. @param signal ends it after the tab at hand.
 */
export async function saveTabs(
  library: Library,
  onProgress: (tabs: SavedTab[]) => void,
  signal: AbortSignal,
): Promise<SavedTab[]> {
  const saved: SavedTab[] = (await windowTabs()).map((tab) => ({ tab, outcome: { state: 'waiting' } }));
  const known = new Set((await library.list()).map((row) => row.addressKey));
  for (const entry of saved) {
    if (signal.aborted) break;
    entry.outcome = { state: 'reading' };
    onProgress([...saved]);
    entry.outcome = await saveTab(library, entry.tab, known);
    onProgress([...saved]);
  }
  return saved;
}

async function saveTab(library: Library, { id, url, asleep }: WindowTab, known: Set<string>): Promise<TabOutcome> {
  if (url === undefined) return { state: 'no-access' };
  if (asleep) return { state: 'asleep' };
  if (known.has(addressKey(url))) return { state: 'known' };
  const answer = await answerWithQuotations(readTab(id), withSiteRulesIfAny());
  if (!answer.ok) return { state: 'failed', code: answer.code };
  // The answer comes out of a web page's process: it is checked like a message.
  if (!isArticle(answer.article)) return { state: 'failed', code: 'failed' };
  const key = addressKey(answer.article.metadata.canonicalUrl ?? answer.article.metadata.url);
  if (known.has(key)) return { state: 'known' };
  try {
    const row = await library.save(answer.article);
    known.add(key);
    await library.pictures.keep(row.id, (src) => pictureThroughTab(id, src)).catch(() => undefined);
    return { state: 'saved' };
  } catch {
    return { state: 'failed', code: 'not-saved' };
  }
}
