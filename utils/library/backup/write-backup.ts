import type { BackupEntry } from './backup-entry';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';

/**
 * A backup file of what comes, compressed on the way.
 * @param now milliseconds since 1970. @param onProgress told how many articles are written.
 */
export function writeBackup(
  entries: AsyncIterable<BackupEntry>,
  { now = Date.now(), onProgress }: { now?: number; onProgress?: (written: number) => void } = {},
): Promise<Blob> {
  const lines = backupLines(entries, now, onProgress);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  // The browser keeps a large answer on disk, not in memory.
  return new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
}

async function* backupLines(
  entries: AsyncIterable<BackupEntry>,
  now: number,
  onProgress?: (written: number) => void,
): AsyncGenerator<string> {
  const header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, createdAt: new Date(now).toISOString() };
  yield JSON.stringify(header);
  let lines = 0;
  let articles = 0;
  for await (const entry of entries) {
    yield JSON.stringify(toLine(entry));
    lines += 1;
    if (entry.kind !== 'article') continue;
    articles += 1;
    onProgress?.(articles);
  }
  yield JSON.stringify({ end: lines });
}

function toLine(entry: BackupEntry): object {
  switch (entry.kind) {
    case 'article':
      return { id: entry.id, ...entry.documents };
    default:
      return { [entry.kind]: entry.id, record: entry.record };
  }
}
