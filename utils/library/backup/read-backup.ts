import * as v from 'valibot';
import { addressKey } from '../address-key';
import { timeOfArticleId } from '../article-id';
import type { BackupEntry } from './backup-entry';
import { BackupError } from './backup-error';
import {
  articleLineSchema,
  BACKUP_VERSION,
  decisionLineSchema,
  endSchema,
  headerSchema,
  highlightLineSchema,
  pictureLineSchema,
  thumbnailLineSchema,
} from './backup-format';
import { fileLines } from './file-lines';

/** What a backup holds, known only after every line of it was checked. */
export interface BackupContents {
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** Of the articles. */
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
  const seen = new Set<string>();
  for await (const { kind, id } of readEntries(lines)) {
    const name = `${kind} ${id}`;
    if (seen.has(name)) throw new BackupError('damaged', { line: seen.size + 2, reason: `${name} is there twice` });
    seen.add(name);
    if (kind === 'article') ids.add(id);
  }
  return { createdAt, ids: [...ids] };
}

/** What is in a backup that `checkBackup` has passed. */
export async function* backupEntries(file: Blob): AsyncGenerator<BackupEntry> {
  const lines = fileLines(file);
  await readHeader(lines);
  yield* readEntries(lines);
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

async function* readEntries(lines: AsyncGenerator<string>): AsyncGenerator<BackupEntry> {
  let line = 1;
  let count = 0;
  for await (const text of lines) {
    line += 1;
    const value = parseJson(text);
    const end = v.safeParse(endSchema, value);
    if (end.success) {
      if (end.output.end !== count) throw new BackupError('damaged', { line, reason: 'lines are missing' });
      if (!(await lines.next()).done) throw new BackupError('damaged', { line, reason: 'it goes on after its end' });
      return;
    }
    yield toEntry(value, line);
    count += 1;
  }
  throw new BackupError('damaged', { line, reason: 'its end is missing' });
}

const RECORD_KINDS = ['picture', 'thumbnail', 'highlight', 'decision'] as const;

function toEntry(value: unknown, line: number): BackupEntry {
  const [kind] = RECORD_KINDS.filter((known) => typeof value === 'object' && value !== null && known in value);
  switch (kind) {
    case 'picture': {
      const { picture, record } = checked(pictureLineSchema, value, line);
      return { kind, id: picture, record };
    }
    case 'thumbnail': {
      const { thumbnail, record } = checked(thumbnailLineSchema, value, line);
      return { kind, id: thumbnail, record };
    }
    case 'highlight': {
      const { highlight, record } = checked(highlightLineSchema, value, line);
      return { kind, id: highlight, record };
    }
    case 'decision': {
      const { decision, record } = checked(decisionLineSchema, value, line);
      return { kind, id: decision, record };
    }
  }
  return toArticle(value, line);
}

function toArticle(value: unknown, line: number): BackupEntry {
  const { id, article, content } = checked(articleLineSchema, value, line);
  const { text } = content.content;
  const fits = article.quotations.every((quotation) => text.slice(quotation.start, quotation.end) === quotation.text);
  if (!fits) throw new BackupError('damaged', { line, reason: 'a quotation is not in its text' });
  if (timeOfArticleId(id) !== Math.floor(article.savedAt)) {
    throw new BackupError('damaged', { line, reason: 'id and time differ' });
  }
  const key = addressKey(article.metadata.canonicalUrl ?? article.metadata.url);
  return { kind: 'article', id, documents: { article: { ...article, addressKey: key }, content } };
}

function checked<Line>(schema: v.GenericSchema<unknown, Line>, value: unknown, line: number): Line {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new BackupError('damaged', { line, reason: parsed.issues[0].message });
  return parsed.output;
}

/** Undefined for what is no JSON, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
