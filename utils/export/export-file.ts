import { strToU8, zipSync } from 'fflate';
import { articleToHtmlFile } from './article-to-html-file';
import { articleToMarkdown } from './article-to-markdown';
import { articlesToEpub } from './articles-to-epub';
import { articlesToJson } from './articles-to-json';
import type { ExportSource } from './export-source';
import type { ExportTexts } from './export-texts';
import { fileName } from './file-name';
import { quotationsToCsv } from './quotations-to-csv';
import { quotationsToMarkdown } from './quotations-to-markdown';

export const EXPORT_FORMATS = ['html', 'markdown', 'epub', 'json', 'quotationsCsv', 'quotationsMarkdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to hand to the reader. */
export interface ExportFile {
  name: string;
  /** MIME type. */
  type: string;
  content: string | Blob | Uint8Array<ArrayBuffer>;
}

/**
 * The articles in a format, as one file: where a format holds one article a file, several come in a zip archive.
 * @throws {RangeError} for no article at all.
 */
export function exportFile(format: ExportFormat, sources: readonly ExportSource[], texts: ExportTexts): ExportFile {
  const [first] = sources;
  if (!first) throw new RangeError('nothing to export');
  const { extension, type } = TYPES[format];
  const name = sources.length === 1 ? nameOf(first, extension) : fileName(collection(texts), extension);
  if (format === 'epub') {
    const title = sources.length === 1 ? first.article.metadata.title : collection(texts).title;
    return { name, type, content: articlesToEpub(sources, texts, { title }) };
  }
  if (format === 'json') return { name, type, content: articlesToJson(sources) };
  if (format === 'quotationsCsv') return { name, type, content: quotationsToCsv(sources) };
  if (format === 'quotationsMarkdown') return { name, type, content: quotationsToMarkdown(sources, texts) };
  const write = format === 'html' ? articleToHtmlFile : articleToMarkdown;
  if (sources.length === 1) return { name, type, content: write(first, texts) };
  const files = sources.map((source) => ({ name: nameOf(source, extension), text: write(source, texts) }));
  return { name: fileName(collection(texts), 'zip'), type: 'application/zip', content: zip(files) };
}

const TYPES: Record<ExportFormat, { extension: string; type: string }> = {
  html: { extension: 'html', type: 'text/html' },
  markdown: { extension: 'md', type: 'text/markdown' },
  epub: { extension: 'epub', type: 'application/epub+zip' },
  json: { extension: 'json', type: 'application/json' },
  quotationsCsv: { extension: 'csv', type: 'text/csv' },
  quotationsMarkdown: { extension: 'md', type: 'text/markdown' },
};

function nameOf({ article: { metadata } }: ExportSource, extension: string): string {
  const date = metadata.publishedTime;
  return fileName({ title: metadata.title, ...(date === undefined ? {} : { date }) }, extension);
}

function collection(texts: ExportTexts): { title: string; date: string } {
  return { title: `Kutip ${texts.library}`, date: new Date().toISOString() };
}

function zip(files: readonly { name: string; text: string }[]): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, Uint8Array>();
  for (const { name, text } of files) entries.set(freeName(name, entries), strToU8(text));
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** Two articles of one day may have the same title. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const dot = name.lastIndexOf('.');
  for (let n = 2, free = name; ; n += 1) {
    if (!taken.has(free)) return free;
    free = `${name.slice(0, dot)}-${n}${name.slice(dot)}`;
  }
}
