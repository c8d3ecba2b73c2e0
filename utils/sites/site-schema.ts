import * as v from 'valibot';
import { LEAST_LETTERS, SITE_LIMITS, type Site, type SiteRule } from './site';

/*
 * What a site must look like when it comes from a file or from storage.
 */

/** A host name as `URL` writes it: lower case, punycode, an address in brackets. */
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.check((name) => URL.canParse(`https://${name}/`) && new URL(`https://${name}/`).hostname === name, 'no host name'),
);

const rule = v.variant('kind', [
  v.object({
    kind: v.literal('keep'),
    step: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    reason: v.picklist([
      ...(['related', 'share', 'counter', 'advertisement', 'promotion', 'comments', 'newsletter'] as const),
      ...(['navigation', 'repeated', 'credit', 'tags', 'copyright', 'media-placeholder'] as const),
      'user-rule',
    ]),
  }),
  v.object({
    kind: v.literal('hide-words'),
    words: v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS), v.maxLength(SITE_LIMITS.words)),
  }),
  v.object({
    kind: v.literal('hide-links'),
    host,
    path: v.pipe(v.string(), v.startsWith('/'), v.maxLength(SITE_LIMITS.path)),
  }),
]) satisfies v.GenericSchema<unknown, SiteRule>;

export const siteSchema = v.object({
  host,
  opens: v.boolean(),
  rules: v.pipe(v.array(rule), v.maxLength(SITE_LIMITS.rules)),
}) satisfies v.GenericSchema<unknown, Site>;

/** A rule as the reader typed it; undefined where it cannot be one. */
export function parseRule(typed: SiteRule): SiteRule | undefined {
  const result = v.safeParse(rule, typed);
  return result.success ? result.output : undefined;
}

/** The sites in what was stored; a damaged one is left out, the others stay. */
export function parseSites(stored: unknown): Site[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const result = v.safeParse(siteSchema, entry);
    return result.success ? [result.output] : [];
  });
}
