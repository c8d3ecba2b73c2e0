import { isSameRule, SITE_LIMITS, type Site, type SiteRule } from './site';

/** There is no room for another site or rule; see `SITE_LIMITS`. */
export class SiteLimitError extends Error {
  override readonly name = 'SiteLimitError';
}

/**
 * The sites with a rule added; a rule that is there already is not added again.
 * @throws {SiteLimitError}
 */
export function withRule(sites: readonly Site[], host: string, rule: SiteRule): Site[] {
  return change(sites, host, (site) =>
    site.rules.some((known) => isSameRule(known, rule)) ? site : { ...site, rules: [...site.rules, rule] },
  );
}

export function withoutRule(sites: readonly Site[], host: string, rule: SiteRule): Site[] {
  return change(sites, host, (site) => ({ ...site, rules: site.rules.filter((known) => !isSameRule(known, rule)) }));
}

/** The sites with one rule in the place of another. */
export function withRuleInstead(sites: readonly Site[], host: string, old: SiteRule, rule: SiteRule): Site[] {
  return change(sites, host, (site) => {
    const others = site.rules.filter((known) => isSameRule(known, old) || !isSameRule(known, rule));
    return { ...site, rules: others.map((known) => (isSameRule(known, old) ? rule : known)) };
  });
}

/** @throws {SiteLimitError} */
export function withOpening(sites: readonly Site[], host: string, opens: boolean): Site[] {
  return change(sites, host, (site) => ({ ...site, opens }));
}

export function withoutSite(sites: readonly Site[], host: string): Site[] {
  return sites.filter((site) => site.host !== host);
}

/**
 * Adds what somebody decided elsewhere: rules come together. Whether the reader opens by itself stays as it is here,
 * since only the browser's question can allow that.
 * @throws {SiteLimitError}
 */
export function withSites(sites: readonly Site[], added: readonly Site[]): Site[] {
  return added.reduce<Site[]>(
    (all, { host, rules }) => rules.reduce((some, rule) => withRule(some, host, rule), all),
    [...sites],
  );
}

/** Changes one site, which may be new; a site about which nothing is decided any more is forgotten. */
function change(sites: readonly Site[], host: string, act: (site: Site) => Site): Site[] {
  const known = sites.find((site) => site.host === host);
  const changed = act(known ?? { host, opens: false, rules: [] });
  const isEmpty = !changed.opens && changed.rules.length === 0;
  if (known) return isEmpty ? withoutSite(sites, host) : within(sites.map((site) => (site === known ? changed : site)));
  return isEmpty ? [...sites] : within([...sites, changed]);
}

function within(sites: Site[]): Site[] {
  const tooMany = sites.length > SITE_LIMITS.sites || sites.some(({ rules }) => rules.length > SITE_LIMITS.rules);
  if (tooMany) throw new SiteLimitError('no room for another site or rule');
  return sites;
}
