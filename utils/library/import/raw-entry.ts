import { LIMITS } from '../../article/limits';
import type { BadEntry, ImportedLink, ImportedText } from './imported-link';
import type { ImportedMark } from './read-highlight-notes';

/** An entry as a file gives it; everything may be missing or wrong. */
export interface RawEntry {
  url: string;
  title?: string | undefined;
  /** Seconds since 1970, or a date in words that `Date` knows. */
  time?: string | undefined;
  tags?: string[];
  read?: boolean;
  archived?: boolean;
  text?: ImportedText;
  marks?: ImportedMark[];
  /** Name of the part of an archive that it stands in, and its place there. */
  part?: string;
  row?: number;
}

const RECOGNISABLE = 200;
const LONGEST_TAG = 100;

/** Sorts entries into links and such that have no usable address. */
export function sortEntries(entries: readonly RawEntry[]): { links: ImportedLink[]; bad: BadEntry[] } {
  const links: ImportedLink[] = [];
  const bad: BadEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const url = webAddress(entry.url);
    if (url) links.push(toLink(url, entry));
    else
      bad.push({
        row: entry.row ?? index + 1,
        ...(entry.part !== undefined && { part: entry.part }),
        text: [entry.title, entry.url].filter(Boolean).join(' · ').slice(0, RECOGNISABLE),
      });
  }
  return { links, bad };
}

function toLink(url: string, entry: RawEntry): ImportedLink {
  const { title, time, tags = [], read = false, archived = false, text, marks = [] } = entry;
  const named = (title ?? '').replace(/\s+/g, ' ').trim().slice(0, LIMITS.attributeValue);
  return {
    url,
    title: named || url,
    savedAt: parseTime(time ?? ''),
    tags: [...new Set(tags.map((tag) => tag.trim().slice(0, LONGEST_TAG)).filter(Boolean))],
    read: read || archived,
    archived,
    ...(text && { text }),
    ...(marks.length > 0 && { marks }),
  };
}

function webAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > LIMITS.attributeValue || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Milliseconds since 1970; null for what is no time, or none between the web's beginning and next year. */
function parseTime(text: string): number | null {
  const trimmed = text.trim();
  const time = /^\d{9,10}$/.test(trimmed) ? Number(trimmed) * 1000 : Date.parse(trimmed.replace(' ', 'T'));
  const plausible = time > Date.UTC(1990, 0) && time < Date.now() + 366 * 24 * 60 * 60 * 1000;
  return plausible ? time : null;
}
