import { writeFile } from 'node:fs/promises';
import { newArticleId } from '../../../utils/library/article-id';
import type { BackupEntry } from '../../../utils/library/backup/backup-entry';
import { writeBackup } from '../../../utils/library/backup/write-backup';
import { toDocuments } from '../../../utils/library/to-documents';
import { savedAtOf, syntheticArticle } from './synthetic-article';

/** Writes a backup file of made-up articles, which the library then restores as it would a reader's. */
export async function writeSyntheticBackup(path: string, from: number, to: number): Promise<void> {
  const file = await writeBackup(articles(from, to));
  await writeFile(path, new Uint8Array(await file.arrayBuffer()));
}

async function* articles(from: number, to: number): AsyncGenerator<BackupEntry> {
  for (let n = from; n < to; n += 1) {
    const savedAt = savedAtOf(n);
    const documents = toDocuments(syntheticArticle(n), {
      savedAt,
      tags: [`tag${n % 20}`, `tag${n % 7}`, `t${n % 300}`],
    });
    yield { kind: 'article', id: newArticleId(savedAt), documents };
  }
}
