import type { ImportedMark } from './read-highlight-notes';

export const IMPORT_SOURCES = ['pocket', 'instapaper', 'omnivore', 'readwise', 'bookmarks', 'csv'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** The text of an article, where another program's file has it. */
export interface ImportedText {
  /** As it was kept there: not to be trusted. */
  html: string;
  /** What it says about the article; empty where it says nothing. */
  dek: string;
  author: string;
  /** ISO 8601. */
  publishedTime: string;
  /** An address, whatever it is. */
  leadImage: string;
}

/** An entry of another program's list. Without a text Kutip has the link, and reads it when asked. */
export interface ImportedLink {
  url: string;
  title: string;
  /** Milliseconds since 1970; null where the file does not say. */
  savedAt: number | null;
  tags: string[];
  read: boolean;
  archived: boolean;
  text?: ImportedText;
  /** What was marked in it. */
  marks?: ImportedMark[];
}

/** An entry that cannot be taken over, for the reader to look after. */
export interface BadEntry {
  /** Counted from 1, without the header, in its part of the file. */
  row: number;
  /** Name of that part, where the file has several. */
  part?: string;
  /** Enough of it to recognise it. */
  text: string;
}

/** What a file holds, before anything of it is written. */
export interface ImportPreview {
  source: ImportSource;
  links: ImportedLink[];
  bad: BadEntry[];
}

/** `unknown`: none of the formats; `too-large`: beyond what such a file can be; `damaged`: it cannot be read. */
export type ImportErrorCode = 'unknown' | 'too-large' | 'damaged';

export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string = code) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
  }
}
