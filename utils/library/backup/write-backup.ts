import type { StoredArticle } from '../article-store';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';

/** An article as the store holds it, under its id. */
export interface IdentifiedArticle {
  id: string;
  documents: StoredArticle;
}

/**
 * A backup file of the articles, compressed as they come.
 * @param now milliseconds since 1970. @param onProgress told how many are written.
 */
export function writeBackup(
  articles: AsyncIterable<IdentifiedArticle>,
  { now = Date.now(), onProgress }: { now?: number; onProgress?: (written: number) => void } = {},
): Promise<Blob> {
  const lines = backupLines(articles, now, onProgress);
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
  articles: AsyncIterable<IdentifiedArticle>,
  now: number,
  onProgress?: (written: number) => void,
): AsyncGenerator<string> {
  const header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, createdAt: new Date(now).toISOString() };
  yield JSON.stringify(header);
  let written = 0;
  for await (const { id, documents } of articles) {
    yield JSON.stringify({ id, ...documents });
    written += 1;
    onProgress?.(written);
  }
  yield JSON.stringify({ end: written });
}
