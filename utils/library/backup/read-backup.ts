import * as v from 'valibot';
import { addressKey } from '../address-key';
import { timeOfArticleId } from '../article-id';
import { BackupError } from './backup-error';
import { articleLineSchema, BACKUP_VERSION, endSchema, headerSchema } from './backup-format';
import { fileLines } from './file-lines';
import type { IdentifiedArticle } from './write-backup';

/** What a backup holds, known only after every line of it was checked. */
export interface BackupContents {
  /** ISO 8601 in UTC. */
  createdAt: string;
  ids: string[];
}

/**
 * Reads a whole backup and checks everything in it, without keeping the articles.
 * @throws {BackupError} for the first thing that is wrong: then nothing of the file may be used.
 */
export async function checkBackup(file: Blob): Promise<BackupContents> {
  const lines = fileLines(file);
  const { createdAt } = await readHeader(lines);
  const ids = new Set<string>();
  for await (const { id } of readArticles(lines)) {
    if (ids.has(id)) throw new BackupError('damaged', { line: ids.size + 2, reason: 'an article is there twice' });
    ids.add(id);
  }
  return { createdAt, ids: [...ids] };
}

/** The articles of a backup that `checkBackup` has passed. */
export async function* backupArticles(file: Blob): AsyncGenerator<IdentifiedArticle> {
  const lines = fileLines(file);
  await readHeader(lines);
  yield* readArticles(lines);
}

async function readHeader(lines: AsyncGenerator<string>): Promise<v.InferOutput<typeof headerSchema>> {
  const first = await lines.next().catch((error: unknown) => {
    throw error instanceof BackupError && error.code === 'too-large' ? new BackupError('not-backup') : error;
  });
  const header = v.safeParse(headerSchema, first.done ? undefined : parseJson(first.value));
  if (!header.success) throw new BackupError('not-backup', { line: 1 });
  if (header.output.version > BACKUP_VERSION) throw new BackupError('newer', { line: 1 });
  return header.output;
}

async function* readArticles(lines: AsyncGenerator<string>): AsyncGenerator<IdentifiedArticle> {
  let line = 1;
  let count = 0;
  for await (const text of lines) {
    line += 1;
    const value = parseJson(text);
    const end = v.safeParse(endSchema, value);
    if (end.success) {
      if (end.output.end !== count) throw new BackupError('damaged', { line, reason: 'articles are missing' });
      if (!(await lines.next()).done) throw new BackupError('damaged', { line, reason: 'it goes on after its end' });
      return;
    }
    yield toArticle(value, line);
    count += 1;
  }
  throw new BackupError('damaged', { line, reason: 'its end is missing' });
}

function toArticle(value: unknown, line: number): IdentifiedArticle {
  const parsed = v.safeParse(articleLineSchema, value);
  if (!parsed.success) throw new BackupError('damaged', { line, reason: parsed.issues[0].message });
  const { id, article, content } = parsed.output;
  const { text } = content.content;
  const fits = article.quotations.every((quotation) => text.slice(quotation.start, quotation.end) === quotation.text);
  if (!fits) throw new BackupError('damaged', { line, reason: 'a quotation is not in its text' });
  if (timeOfArticleId(id) !== Math.floor(article.savedAt)) {
    throw new BackupError('damaged', { line, reason: 'id and time differ' });
  }
  const key = addressKey(article.metadata.canonicalUrl ?? article.metadata.url);
  return { id, documents: { article: { ...article, addressKey: key }, content } };
}

/** Undefined for what is no JSON, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
