import { strToU8, zipSync } from 'fflate';
import { articlePage } from './article-page';
import { epubBody } from './epub-body';
import {
  type BookInfo,
  type BookPicture,
  type Chapter,
  CONTAINER,
  chapterDocument,
  navigationDocument,
  packageDocument,
} from './epub-files';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { HTML_FILE_STYLE } from './html-file-style';

/** Articles as one EPUB 3 book with a table of contents, a chapter each, in the given order. */
export function articlesToEpub(
  sources: readonly ExportSource[],
  texts: ExportTexts,
  { title, modified = Date.now() }: { title: string; modified?: number },
): Uint8Array<ArrayBuffer> {
  const drawn = sources.map((source, index) => toChapter(source, index, texts));
  const chapters = drawn.map(({ chapter }) => chapter);
  const pictures = drawn.flatMap((entry) => entry.pictures);
  const info: BookInfo = {
    identifier: `urn:uuid:${crypto.randomUUID()}`,
    title,
    creators: [...new Set(sources.flatMap(({ article }) => article.metadata.byline))],
    language: commonLanguage(sources) || texts.language,
    modified,
    contents: texts.contents,
  };
  return zipSync({
    // First and uncompressed, so that the file is known by its first bytes (EPUB OCF 4.2.5).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageDocument(info, chapters, pictures)),
    'EPUB/nav.xhtml': strToU8(navigationDocument(info, chapters)),
    'EPUB/style.css': strToU8(HTML_FILE_STYLE),
    ...Object.fromEntries(chapters.map((chapter) => [`EPUB/${chapter.id}.xhtml`, strToU8(chapterDocument(chapter))])),
    ...Object.fromEntries(pictures.map(({ path, bytes }) => [`EPUB/${path}`, bytes])),
  });
}

/** Pictures that every EPUB 3 reader draws (EPUB 3.3, 3.2 "Core media types"), and the ending of their files. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
]);

function toChapter(source: ExportSource, index: number, texts: ExportTexts) {
  const { title, language, direction } = source.article.metadata;
  const id = `article-${index + 1}`;
  const drawable = (source.pictures ?? []).filter(({ type }) => ENDINGS.has(type));
  const pictures = drawable.map(({ src, type, bytes }, n): BookPicture & { src: string } => {
    const name = `${id}-picture-${n + 1}`;
    return { src, type, bytes, id: name, path: `pictures/${name}.${ENDINGS.get(type)}` };
  });
  const page = articlePage(source, texts, new Map(pictures.map(({ src, path }) => [src, path])));
  const chapter: Chapter = { id, title, language, direction, body: epubBody(page) };
  // A picture that the text does not show would be a file that nothing leads to.
  const html = JSON.stringify(chapter.body);
  return { chapter, pictures: pictures.filter(({ path }) => html.includes(path)) };
}

/** The language of most articles. */
function commonLanguage(sources: readonly ExportSource[]): string {
  const counts = new Map<string, number>();
  for (const { article } of sources) {
    const { language } = article.metadata;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
