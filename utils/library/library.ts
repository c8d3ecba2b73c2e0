import type { Article } from '../article/article';
import { addressKey } from './address-key';
import { applyMarks } from './apply-marks';
import { newArticleId } from './article-id';
import { ArticleStore, type StoredArticle } from './article-store';
import { type RestoreReport, restoreInto } from './backup/restore-into';
import { writeBackup } from './backup/write-backup';
import { openChangeChannel } from './change-channel';
import type { ArticleDocument } from './documents';
import { type LibraryHighlights, libraryHighlights } from './highlights/library-highlights';
import { purgeHighlights } from './highlights/purge-highlights';
import { type ImportOptions, type ImportReport, importLinks, newLinks } from './import/import-links';
import type { ImportedLink } from './import/imported-link';
import { LIBRARY_NAME, readModelName } from './library-name';
import { type LibraryPeople, libraryPeople } from './people/library-people';
import { type LibraryPictures, libraryPictures } from './pictures/library-pictures';
import { type ProgressListener, ReadModel } from './read-model';
import type { ArticleSaid } from './said';
import { isSameArticle, newCorrections } from './same-article';
import type { MarksChange, SavedArticle, SavedArticleSummary, SaveOptions } from './saved-article';
import { scanTexts, type TextMatch } from './scan-texts';
import { toDocuments } from './to-documents';
import { toSummary } from './to-summary';

/**
 * Told with the ids of the articles that changed, also when another page or the background changed them; an empty list
 * when something about people changed.
 */
export type LibraryListener = (ids: string[]) => void;

/**
 * The reader's saved articles, on this device. Use it from the background and from extension pages only: in a content
 * script the database would belong to the web page.
 */
export interface Library {
  /**
   * Resolves after the write was committed. The same address may be saved again; every version is kept. Where nothing
   * in the text has changed, there is no new version: the one that is there is the answer, out of the archive again.
   */
  save(article: Article, options?: SaveOptions): Promise<SavedArticleSummary>;
  /** Undefined when there is none, when it is removed, and when its record is damaged. */
  get(id: string): Promise<SavedArticle | undefined>;
  /** All that is not removed, newest first. `onProgress` is told while the list has to be built anew. */
  list(options?: { limit?: number; onProgress?: ProgressListener }): Promise<SavedArticleSummary[]>;
  /** The newest rows as they were when the list was last used: for a first screen at once, until `list` answers. */
  lastKnown(limit: number): Promise<SavedArticleSummary[]>;
  /** The rows of some articles, for keeping a list up to date; those that are gone are left out. */
  listOf(ids: readonly string[]): Promise<SavedArticleSummary[]>;
  /** The versions of an address that are saved, newest first. */
  versionsOf(url: string): Promise<SavedArticleSummary[]>;
  /** What some articles quote; those that are gone are left out. */
  saidIn(ids: readonly string[]): Promise<ArticleSaid[]>;
  /** What every article quotes, newest article first. */
  said(): Promise<ArticleSaid[]>;
  /** The articles that quote a person. @param key see `personKey`. */
  saidBy(key: string): Promise<ArticleSaid[]>;
  /** Stays the same as long as the browser keeps the library; see `keptCount`. */
  identity(): Promise<string>;
  readonly highlights: LibraryHighlights;
  readonly people: LibraryPeople;
  readonly pictures: LibraryPictures;
  /** Unknown ids are passed over. */
  mark(ids: string[], change: MarksChange): Promise<void>;
  /** Takes articles out of the library; `restore` brings them back until they are purged. */
  remove(...ids: string[]): Promise<void>;
  restore(...ids: string[]): Promise<void>;
  /** Deletes for good what was removed longer ago than `age` milliseconds. @returns how many. */
  purge(age: number): Promise<number>;
  /** Looks for words in whole texts, which the search index leaves out; see `scanTexts`. */
  scanTexts(words: string, options: { onProgress: (read: number) => void; signal: AbortSignal }): Promise<TextMatch[]>;
  /** Writes articles of older layouts anew; they can be read before as well. @returns how many there were. */
  migrate(): Promise<number>;
  /** A file with everything that is in the library, for `restoreBackup`. */
  backup(onProgress?: (written: number) => void): Promise<Blob>;
  /**
   * Takes in what a backup holds and the library does not. Everything is checked before the first write.
   * @throws {BackupError} when the file is not, or not wholly, a backup; then nothing was written.
   */
  restoreBackup(file: Blob, onProgress?: ProgressListener): Promise<RestoreReport>;
  /** Adds what another program kept, except where the address is saved already. */
  importLinks(links: readonly ImportedLink[], options?: ImportOptions): Promise<ImportReport>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: LibraryListener): () => void;
  close(): Promise<void>;
}

/** Opens the library; its databases are opened with the first use. */
export function openLibrary(name = LIBRARY_NAME): Library {
  const store = new ArticleStore(name);
  const view = new ReadModel(readModelName(name), store);
  const channel = openChangeChannel(name);
  channel.subscribe(() => view.changed());

  const change = async (ids: string[], edit: (document: ArticleDocument) => ArticleDocument): Promise<void> => {
    const changed: string[] = [];
    for (const id of ids) if (await store.edit(id, edit)) changed.push(id);
    if (changed.length > 0) channel.announce(changed);
  };
  const setRemoved = (ids: string[], value: boolean): Promise<void> =>
    change(ids, (document) => ({ ...document, removed: { value, at: Date.now() } }));

  /** The newest version of an article, where it was saved with this very text. */
  const savedAsItIs = async ({ metadata, ...rest }: Article): Promise<Known | undefined> => {
    const key = addressKey(metadata.canonicalUrl ?? metadata.url);
    // A read model in trouble must not keep anything from being saved.
    const [newest] = (await view.versionsAtOnce(key).catch(() => undefined)) ?? [];
    const documents = newest && (await store.get(newest.id));
    return documents && isSameArticle({ metadata, ...rest }, documents) ? { id: newest.id, documents } : undefined;
  };

  return {
    async save(article, { savedAt = Date.now(), tags = [] } = {}) {
      const known = await savedAsItIs(article);
      if (known) {
        const addCorrections = newCorrections(article, known.documents);
        await change([known.id], (document) =>
          applyMarks(document, { addTags: tags, addCorrections, archived: false }, Date.now()),
        );
        return (await view.summariesOf([known.id]))[0] ?? toSummary(known.id, known.documents.article);
      }
      const id = newArticleId(savedAt);
      const documents = toDocuments(article, { savedAt, tags });
      await store.add([{ id, documents }]);
      channel.announce([id]);
      return toSummary(id, documents.article);
    },
    get: async (id) => toSavedArticle(id, await store.get(id)),
    list: ({ limit, onProgress } = {}) => view.summaries(limit, onProgress),
    lastKnown: (limit) => view.lastKnown(limit),
    listOf: (ids) => view.summariesOf(ids),
    async versionsOf(url) {
      return view.versionsOf(addressKey(url));
    },
    saidIn: (ids) => view.saidIn(ids),
    said: () => view.said(),
    saidBy: (key) => view.saidBy(key),
    identity: () => store.identity(),
    highlights: libraryHighlights(store, view, channel.announce),
    pictures: libraryPictures(store, (id, edit) => change([id], edit)),
    people: libraryPeople(store, view, () => channel.announce([])),
    mark: (ids, marks) => change(ids, (document) => applyMarks(document, marks, Date.now())),
    remove: (...ids) => setRemoved(ids, true),
    restore: (...ids) => setRemoved(ids, false),
    async purge(age) {
      const purged = await store.purgeRemoved(Date.now() - age, await view.removed());
      if (purged.length > 0) await purgeHighlights(store, view);
      return purged.length;
    },
    scanTexts: (words, options) => scanTexts(store.texts(), words, options),
    migrate: () => store.migrate(),
    backup: (onProgress) => writeBackup(store.everything(), onProgress ? { onProgress } : {}),
    async restoreBackup(file, onProgress) {
      const report = await restoreInto(store, file, onProgress);
      if (report.ids.length > 0) channel.announce(report.ids);
      return report;
    },
    async importLinks(links, options) {
      const known = (await view.summaries()).map((row) => row.addressKey);
      const report = await importLinks(store, newLinks(links, known), options);
      if (report.ids.length > 0) channel.announce(report.ids);
      return report;
    },
    subscribe: channel.subscribe,
    async close() {
      channel.close();
      await view.close();
      await store.close();
    },
  };
}

interface Known {
  id: string;
  documents: StoredArticle;
}

function toSavedArticle(id: string, stored: Awaited<ReturnType<ArticleStore['get']>>): SavedArticle | undefined {
  if (!stored || stored.article.removed.value) return undefined;
  const { metadata, quotations, speakers, corrections, completeness } = stored.article;
  const { content, removals } = stored.content;
  return {
    summary: toSummary(id, stored.article),
    article: { metadata, content, quotations, speakers, removals, completeness, ...(corrections && { corrections }) },
  };
}
