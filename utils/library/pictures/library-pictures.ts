import type { ArticleStore } from '../article-store';
import type { ArticleDocument } from '../documents';
import { fromBase64, toBase64 } from './base64';
import { makeThumbnail } from './make-thumbnail';
import { pictureAddresses } from './picture-addresses';
import { PICTURE_LIMITS } from './picture-limits';
import type { PictureDocument } from './picture-record';
import { sniffPicture } from './sniff-picture';

/** A picture that is kept with an article. */
export interface KeptPicture {
  /** The address that the article names. */
  src: string;
  picture: Blob;
}

/** How far keeping an article's pictures has come. */
export interface PictureReport {
  wanted: number;
  /** Addresses of those that could not be had. */
  missing: string[];
}

/** Gets a picture's bytes; null where the browser does not let us. */
export type FetchPicture = (src: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Pictures that are kept with saved articles. */
export interface LibraryPictures {
  of(articleId: string): Promise<KeptPicture[]>;
  /** The small picture for the list; null for none. */
  thumbnail(articleId: string): Promise<Blob | null>;
  /**
   * Keeps the article's pictures that are not kept yet, as far as `fetch` gets them, and notes in the article what is
   * missing. The article stays whatever happens.
   */
  keep(articleId: string, fetch: FetchPicture): Promise<PictureReport>;
}

/** Pictures fetched at a time. */
const AT_ONCE = 3;

/** @param announce tells which article changed. @param edit changes an article's document. */
export function libraryPictures(
  store: ArticleStore,
  edit: (articleId: string, change: (document: ArticleDocument) => ArticleDocument) => Promise<void>,
): LibraryPictures {
  const note = (articleId: string, { wanted, missing }: PictureReport, done: boolean): Promise<void> =>
    edit(articleId, (document) => ({ ...document, pictures: { wanted, missing, done, at: Date.now() } }));

  const write = async (articleId: string, src: string, n: number, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    const type = sniffPicture(bytes);
    if (!type || bytes.length > PICTURE_LIMITS.bytes) return false;
    const record: PictureDocument = { schema: 1, articleId, src, type, data: toBase64(bytes) };
    await store.pictures.put(`${articleId}-${n}`, record);
    if (n === 0) await writeThumbnail(store, articleId, new Blob([bytes], { type }));
    return true;
  };

  return {
    of: async (articleId) =>
      (await store.pictures.all(`${articleId}-`)).map(({ record: { src, type, data } }) => ({
        src,
        picture: new Blob([fromBase64(data)], { type }),
      })),
    async thumbnail(articleId) {
      const record = await store.thumbnails.get(articleId);
      return record ? new Blob([fromBase64(record.data)], { type: record.type }) : null;
    },
    async keep(articleId, fetch) {
      const stored = await store.get(articleId);
      if (!stored) return { wanted: 0, missing: [] };
      const addresses = pictureAddresses({ metadata: stored.article.metadata, content: stored.content.content });
      const here = new Set((await store.pictures.all(`${articleId}-`)).map(({ record }) => record.src));
      const open = addresses.map((src, n) => ({ src, n })).filter(({ src }) => !here.has(src));
      if (open.length === 0) return { wanted: addresses.length, missing: [] };
      const missing = new Set(open.map(({ src }) => src));
      await note(articleId, { wanted: addresses.length, missing: [...missing] }, false);
      let room = PICTURE_LIMITS.total;
      const work = async (): Promise<void> => {
        for (let next = open.shift(); next; next = open.shift()) {
          const bytes = await fetch(next.src).catch(() => null);
          if (!bytes || bytes.length > room) continue;
          room -= bytes.length;
          // No room on the disk for one picture is no reason to lose the others, nor the article.
          if (await write(articleId, next.src, next.n, bytes).catch(() => false)) missing.delete(next.src);
          else continue;
          await note(articleId, { wanted: addresses.length, missing: [...missing] }, false);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const report = { wanted: addresses.length, missing: [...missing] };
      await note(articleId, report, true);
      return report;
    },
  };
}

async function writeThumbnail(store: ArticleStore, articleId: string, picture: Blob): Promise<void> {
  const small = await makeThumbnail(picture);
  if (small) await store.thumbnails.put(articleId, small);
}
