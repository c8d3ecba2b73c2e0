import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import * as v from 'valibot';
import { addressKey } from './address-key';
import { applyMarks } from './apply-marks';
import { newArticleId } from './article-id';
import { openChangeChannel } from './change-channel';
import { type ArticleDocument, articleDocumentSchema, type ContentDocument, contentDocumentSchema } from './documents';
import type { Library } from './library';
import type { SavedArticle, SavedArticleSummary } from './saved-article';
import { toDocuments } from './to-documents';
import { toSummary } from './to-summary';

PouchDB.plugin(idbAdapter);

type StoredDocument = ArticleDocument | ContentDocument;
type Database = PouchDB.Database<StoredDocument>;

/** Times that a change is tried again when another page changed the same article meanwhile. */
const TRIES = 10;

/** The library over PouchDB's `idb` adapter; its `indexeddb` adapter lost writes when two pages were open. */
export function openPouchLibrary(name: string): Library {
  const channel = openChangeChannel(name);
  const database = lazily(() => new PouchDB<StoredDocument>(name, OPTIONS));

  const list = async (): Promise<SavedArticleSummary[]> => listSummaries(database.get());
  const change = async (ids: string[], edit: Edit): Promise<void> => {
    const changed: string[] = [];
    for (const id of ids) if (await editArticle(database.get(), id, edit)) changed.push(id);
    if (changed.length > 0) channel.announce(changed);
  };
  const setRemoved = (ids: string[], value: boolean): Promise<void> =>
    change(ids, (document) => ({ ...document, removed: { value, at: Date.now() } }));

  return {
    async save(article, { savedAt = Date.now(), tags = [] } = {}) {
      const id = newArticleId(savedAt);
      const documents = toDocuments(article, { savedAt, tags });
      await putBoth(database.get(), id, documents);
      channel.announce([id]);
      return toSummary(id, documents.article);
    },
    get: (id) => getArticle(database.get(), id),
    list,
    async versionsOf(url) {
      const key = addressKey(url);
      return (await list()).filter((row) => row.addressKey === key || row.url === url);
    },
    mark: (ids, marks) => change(ids, (document) => applyMarks(document, marks, Date.now())),
    remove: (...ids) => setRemoved(ids, true),
    restore: (...ids) => setRemoved(ids, false),
    purge: (age) => purgeRemoved(database.get(), Date.now() - age),
    subscribe: channel.subscribe,
    async close() {
      channel.close();
      await database.peek()?.close();
    },
  };
}

const OPTIONS = { adapter: 'idb', auto_compaction: true, revs_limit: 50 };

type Edit = (document: ArticleDocument) => ArticleDocument;

function lazily<Value>(open: () => Value): { get(): Value; peek(): Value | undefined } {
  let value: Value | undefined;
  return {
    get() {
      value ??= open();
      return value;
    },
    peek: () => value,
  };
}

const articleKey = (id: string): string => `a:${id}`;
const contentKey = (id: string): string => `c:${id}`;
/** Range of all article documents. */
const ARTICLES = { startkey: 'a:', endkey: 'a:\uffff' };

/** One transaction: there is never half an article. */
async function putBoth(
  database: Database,
  id: string,
  { article, content }: { article: ArticleDocument; content: ContentDocument },
): Promise<void> {
  const results = await database.bulkDocs([
    { ...content, _id: contentKey(id) },
    { ...article, _id: articleKey(id) },
  ]);
  for (const result of results) if ('error' in result) throw new Error(`not saved: ${result.message}`);
}

async function getArticle(database: Database, id: string): Promise<SavedArticle | undefined> {
  const [article, content] = await Promise.all([find(database, articleKey(id)), find(database, contentKey(id))]);
  const head = v.safeParse(articleDocumentSchema, article);
  const body = v.safeParse(contentDocumentSchema, content);
  if (!head.success || !body.success || head.output.removed.value) return undefined;
  const { metadata, quotations, speakers, completeness } = head.output;
  return {
    summary: toSummary(id, head.output),
    article: {
      ...{ metadata, quotations, speakers, completeness },
      content: body.output.content,
      removals: body.output.removals,
    },
  };
}

/** Article ids sort by their time of saving, so the store's own order is the one that is wanted. */
async function listSummaries(database: Database): Promise<SavedArticleSummary[]> {
  const { rows } = await database.allDocs({
    include_docs: true,
    descending: true,
    startkey: ARTICLES.endkey,
    endkey: ARTICLES.startkey,
  });
  return rows.flatMap(({ id, doc }) => {
    const parsed = v.safeParse(articleDocumentSchema, doc);
    if (!parsed.success || parsed.output.removed.value) return [];
    return [toSummary(id.slice(articleKey('').length), parsed.output)];
  });
}

/** Changes one article document, again from the start when another page was quicker. @returns whether it was there. */
async function editArticle(database: Database, id: string, edit: Edit): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await find(database, articleKey(id));
    const parsed = v.safeParse(articleDocumentSchema, stored);
    if (!stored || !parsed.success) return false;
    try {
      // Fields that a later version of Kutip added stay as they are.
      await database.put({ ...stored, ...edit(parsed.output) });
      return true;
    } catch (error) {
      if (!hasStatus(error, 409) || attempt === TRIES) throw error;
    }
  }
}

async function purgeRemoved(database: Database, before: number): Promise<number> {
  const { rows } = await database.allDocs({ ...ARTICLES, include_docs: true });
  let purged = 0;
  for (const { id, doc } of rows) {
    const parsed = v.safeParse(articleDocumentSchema, doc);
    if (!doc || !parsed.success || !parsed.output.removed.value || parsed.output.removed.at > before) continue;
    const content = await find(database, contentKey(id.slice(articleKey('').length)));
    await database.bulkDocs([doc, ...(content ? [content] : [])].map((gone) => ({ ...gone, _deleted: true })));
    purged += 1;
  }
  return purged;
}

async function find(
  database: Database,
  key: string,
): Promise<PouchDB.Core.ExistingDocument<StoredDocument> | undefined> {
  try {
    return await database.get(key);
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

function hasStatus(error: unknown, status: number): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === status;
}
