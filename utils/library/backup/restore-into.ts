import type { ArticleStore } from '../article-store';
import type { ProgressListener } from '../read-model';
import type { Identified, RecordStore } from '../record-store';
import type { BackupEntry, IdentifiedArticle } from './backup-entry';
import { backupEntries, checkBackup } from './read-backup';

/** What became of a backup's articles. */
export interface RestoreReport {
  /** Those that were written or brought back. */
  ids: string[];
  /** Articles that were in the library already and stayed as they are. */
  present: number;
}

/** Articles written in one transaction. */
const BATCH = 50;

/**
 * Writes what a backup has and the store has not; an article that was deleted lately comes back.
 * @throws {BackupError} before the first write.
 */
export async function restoreInto(
  store: ArticleStore,
  file: Blob,
  onProgress?: ProgressListener,
): Promise<RestoreReport> {
  const { ids: all } = await checkBackup(file);
  const report: RestoreReport = { ids: [], present: 0 };
  let batch: IdentifiedArticle[] = [];
  const flush = async (): Promise<void> => {
    const { ids, present } = await writeBatch(store, batch);
    report.ids.push(...ids);
    report.present += present;
    batch = [];
    onProgress?.(report.ids.length + report.present, all.length);
  };
  for await (const entry of backupEntries(file)) {
    if (entry.kind !== 'article') {
      await writeRecord(store, entry);
      continue;
    }
    batch.push(entry);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return report;
}

/** Records that are there stay as they are: the reader may have changed them since. */
async function writeRecord(store: ArticleStore, entry: Exclude<BackupEntry, { kind: 'article' }>): Promise<void> {
  switch (entry.kind) {
    case 'picture':
      return addNew(store.pictures, entry);
    case 'thumbnail':
      return addNew(store.thumbnails, entry);
    case 'highlight':
      return addNew(store.highlights, entry);
    case 'decision':
      return addNew(store.decisions, entry);
  }
}

async function addNew<Record extends object>(records: RecordStore<Record>, entry: Identified<Record>): Promise<void> {
  if (!(await records.known([entry.id])).has(entry.id)) await records.add([{ id: entry.id, record: entry.record }]);
}

async function writeBatch(store: ArticleStore, batch: IdentifiedArticle[]): Promise<RestoreReport> {
  const known = await store.known(batch.map(({ id }) => id));
  const fresh = batch.filter(({ id }) => !known.has(id));
  await store.add(fresh);
  const ids = fresh.map(({ id }) => id);
  for (const id of known) {
    const stored = await store.get(id);
    if (!stored?.article.removed.value) continue;
    await store.edit(id, (document) => ({ ...document, removed: { value: false, at: Date.now() } }));
    ids.push(id);
  }
  return { ids, present: batch.length - ids.length };
}
