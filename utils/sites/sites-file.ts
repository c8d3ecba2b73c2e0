import * as v from 'valibot';
import { SITE_LIMITS, type Site } from './site';
import { siteSchema } from './site-schema';

const VERSION = 1;

/** Characters of a file that are looked at: above what all limits together can fill. */
const MOST_CHARACTERS = 20_000_000;

const file = v.object({
  kutip: v.literal('sites'),
  version: v.literal(VERSION),
  sites: v.pipe(v.array(siteSchema), v.maxLength(SITE_LIMITS.sites)),
});

/**
 * Why a file is refused. `not-json`: it cannot be read at all; `other`: it is something else; `newer`: a later version
 * of Kutip wrote it; `damaged`: one of its sites is not what it should be (`at` tells which, counted from 1).
 */
export type FileRefusal = { code: 'not-json' | 'other' | 'newer' } | { code: 'damaged'; at: number };

/** The reader's sites as a file: JSON that people can read. */
export function sitesToFile(sites: readonly Site[]): string {
  return `${JSON.stringify({ kutip: 'sites', version: VERSION, sites }, null, 2)}\n`;
}

/** The sites in a file, all of them or none. */
export function readSitesFile(text: string): { ok: true; sites: Site[] } | { ok: false; refusal: FileRefusal } {
  const json = text.length <= MOST_CHARACTERS ? parseJson(text) : undefined;
  if (json === undefined) return { ok: false, refusal: { code: 'not-json' } };
  const result = v.safeParse(file, json);
  return result.success
    ? { ok: true, sites: result.output.sites }
    : { ok: false, refusal: refusalOf(json, result.issues) };
}

function refusalOf(json: unknown, issues: readonly v.BaseIssue<unknown>[]): FileRefusal {
  const head = v.safeParse(v.object({ kutip: v.literal('sites'), version: v.number() }), json);
  if (!head.success) return { code: 'other' };
  if (head.output.version > VERSION) return { code: 'newer' };
  const [list, place] = issues[0]?.path ?? [];
  return list?.key === 'sites' && typeof place?.key === 'number'
    ? { code: 'damaged', at: place.key + 1 }
    : { code: 'other' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
