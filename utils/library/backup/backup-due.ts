import type { SavedArticleSummary } from '../saved-article';

const DAY = 24 * 60 * 60 * 1000;
/** Days that new articles may go without a backup before the reader is reminded. */
const PATIENCE_DAYS = 30;
/** New articles that are worth a reminder. */
const WORTH_IT = 10;

/**
 * Whether the reader should be reminded of a backup: enough articles are in no backup, for long enough.
 * @param lastBackup milliseconds since 1970; null for never. @param rows newest first.
 */
export function backupDue(lastBackup: number | null, rows: readonly SavedArticleSummary[], now: number): boolean {
  const unsafe = rows.filter(({ savedAt }) => savedAt > (lastBackup ?? 0));
  const oldest = unsafe.at(-1);
  return oldest !== undefined && unsafe.length >= WORTH_IT && now - oldest.savedAt > PATIENCE_DAYS * DAY;
}
