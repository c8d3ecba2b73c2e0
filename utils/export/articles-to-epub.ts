import { strToU8, zipSync } from 'fflate';
import { articlePage } from './article-page';
import { epubBody } from './epub-body';
import {
  type BookInfo,
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
  const chapters = sources.map((source, index) => toChapter(source, index, texts));
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
    'EPUB/package.opf': strToU8(packageDocument(info, chapters)),
    'EPUB/nav.xhtml': strToU8(navigationDocument(info, chapters)),
    'EPUB/style.css': strToU8(HTML_FILE_STYLE),
    ...Object.fromEntries(chapters.map((chapter) => [`EPUB/${chapter.id}.xhtml`, strToU8(chapterDocument(chapter))])),
  });
}

function toChapter(source: ExportSource, index: number, texts: ExportTexts): Chapter {
  const { title, language, direction } = source.article.metadata;
  return {
    id: `article-${index + 1}`,
    ...{ title, language, direction },
    body: epubBody(articlePage(source, texts, new Map())),
  };
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
