import { SiteLimitError, withoutRule, withoutSite, withRule, withRuleInstead, withSites } from './change-sites';
import { hostAccess } from './host-access';
import type { SiteRule } from './site';
import type { TakeBack } from './site-actions';
import { registerOpener } from './site-opening';
import { parseRule } from './site-schema';
import { type FileRefusal, readSitesFile } from './sites-file';
import { sitesStore } from './sites-store';

/**
 * Forgets everything about a site, the permission to open by itself too.
 * @returns what brings its rules back; the permission only the browser's own question can give again.
 */
export async function forgetSite(host: string): Promise<TakeBack> {
  const site = (await sitesStore.load()).find((known) => known.host === host);
  await registerOpener(await sitesStore.change((sites) => withoutSite(sites, host)));
  await hostAccess.release(host);
  return async () => {
    if (site) await sitesStore.change((sites) => withSites(sites, [site]));
  };
}

/** @returns what brings the rule back. */
export async function removeSiteRule(host: string, rule: SiteRule): Promise<TakeBack> {
  await sitesStore.change((sites) => withoutRule(sites, host, rule));
  return async () => {
    await sitesStore.change((sites) => withRule(sites, host, rule));
  };
}

/** Puts a rule as the reader typed it in the place of another. @returns false where it cannot be a rule. */
export async function changeSiteRule(host: string, old: SiteRule, typed: SiteRule): Promise<boolean> {
  const rule = parseRule(typed);
  if (!rule) return false;
  await sitesStore.change((sites) => withRuleInstead(sites, host, old, rule));
  return true;
}

/** What came of reading a file of sites. */
export type ImportOutcome = { ok: true; sites: number } | { ok: false; refusal: FileRefusal | { code: 'full' } };

/** Adds the rules of a file, all of them or none. */
export async function addSitesFile(text: string): Promise<ImportOutcome> {
  const read = readSitesFile(text);
  if (!read.ok) return read;
  try {
    await sitesStore.change((sites) => withSites(sites, read.sites));
    return { ok: true, sites: read.sites.filter(({ rules }) => rules.length > 0).length };
  } catch (error) {
    if (error instanceof SiteLimitError) return { ok: false, refusal: { code: 'full' } };
    throw error;
  }
}
