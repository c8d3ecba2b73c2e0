import type { Article } from '../article/article';
import type { Removal } from '../article/removal';
import { addQuotations } from '../read/add-quotations';
import { applySiteRules } from './apply-site-rules';
import { withoutRule, withRule } from './change-sites';
import { matchesRule } from './matches-rule';
import { restoreRemovals } from './restore-removals';
import { type HideRule, type Site, type SiteRule, siteOf } from './site';
import { sitesStore } from './sites-store';

/**
 * Adds a rule for an article's site. @returns the article as it is read from now on.
 * @throws {SiteLimitError}
 */
export async function addRule(article: Article, rule: SiteRule): Promise<Article> {
  const host = hostOf(article);
  return readAgain(article, host, await sitesStore.change((sites) => withRule(sites, host, rule)));
}

/** Takes a rule back; what it kept in this article stays until the page is read again. */
export async function removeRule(article: Article, rule: SiteRule): Promise<void> {
  await sitesStore.change((sites) => withoutRule(sites, hostOf(article), rule));
}

/** Takes back the rules that hide a part. @returns the article with that part and its like in it. */
export async function stopHiding(article: Article, removal: Removal): Promise<Article> {
  const host = hostOf(article);
  const hiding = (await rulesFor(host)).filter((rule) => hides(rule, removal));
  const sites = await sitesStore.change((all) => hiding.reduce((some, rule) => withoutRule(some, host, rule), all));
  const back = restoreRemovals(article, (part) => hiding.some((rule) => hides(rule, part)));
  return readAgain(back, host, sites);
}

function hides(rule: SiteRule, { reason, nodes: [block] }: Removal): rule is HideRule {
  return rule.kind !== 'keep' && reason === 'user-rule' && block?.type === 'element' && matchesRule(block, rule);
}

function readAgain(article: Article, host: string, sites: readonly Site[]): Article {
  const rules = sites.find((site) => site.host === host)?.rules ?? [];
  return addQuotations(applySiteRules(article, rules));
}

async function rulesFor(host: string): Promise<SiteRule[]> {
  return (await sitesStore.load()).find((site) => site.host === host)?.rules ?? [];
}

function hostOf({ metadata }: Article): string {
  const host = siteOf(metadata.url);
  if (!host) throw new TypeError('this article comes from no site');
  return host;
}
