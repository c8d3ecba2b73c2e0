export const IMPORT_SOURCES = ['pocket', 'instapaper', 'omnivore', 'readwise', 'bookmarks', 'csv'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** An entry of another program's list. The texts stay where they are: Kutip has the link, and reads it when asked. */
export interface ImportedLink {
  url: string;
  title: string;
  /** Milliseconds since 1970; null where the file does not say. */
  savedAt: number | null;
  tags: string[];
  read: boolean;
  archived: boolean;
}

/** An entry that cannot be taken over, for the reader to look after. */
export interface BadEntry {
  /** Counted from 1, without the header. */
  row: number;
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
