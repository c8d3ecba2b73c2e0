import type { Article } from '../article/article';
import type { Removal } from '../article/removal';
import { carryCorrections } from '../corrections/carry-corrections';
import type { OnScreen } from '../open/on-screen';
import { applySiteRules, isKept } from './apply-site-rules';
import { withoutRule, withRule } from './change-sites';
import { matchesRule } from './matches-rule';
import { restoreRemovals } from './restore-removals';
import { type HideRule, type SiteRule, siteOf } from './site';
import type { TakeBack } from './site-actions';
import { sitesStore } from './sites-store';
import { takeOutAgain } from './take-out-again';

/**
 * Adds a rule for an article's site and shows the article by it.
 * @throws {SiteLimitError} when there is no room.
 */
export async function addRule(article: Article, rule: SiteRule, screen: OnScreen): Promise<TakeBack> {
  const host = hostOf(article);
  await sitesStore.change((sites) => withRule(sites, host, rule));
  draw(screen, await readAgain(article, host));
  return async () => {
    await sitesStore.change((sites) => withoutRule(sites, host, rule));
    draw(screen, await readAgain(undone(screen.current() ?? article, article, rule), host));
  };
}

/**
 * An article as it stands now (further pages may have come) without what a rule did to it.
 * @param before as it was before the rule.
 */
function undone(article: Article, before: Article, rule: SiteRule): Article {
  if (rule.kind !== 'keep') return restoreRemovals(article, (part) => hides(rule, part));
  return takeOutAgain(
    article,
    before.removals.filter((part) => isKept(part, rule)),
  );
}

/** Takes back the rules that hide a part, and shows the article with that part and its like in it. */
export async function stopHiding(article: Article, removal: Removal, screen: OnScreen): Promise<TakeBack> {
  const host = hostOf(article);
  const hiding = (await rulesFor(host)).filter((rule) => hides(rule, removal));
  await sitesStore.change((sites) => hiding.reduce((some, rule) => withoutRule(some, host, rule), sites));
  const fits = (part: Removal) => part.id === removal.id || hiding.some((rule) => hides(rule, part));
  draw(screen, await readAgain(restoreRemovals(article, fits), host));
  return async () => {
    await sitesStore.change((sites) => hiding.reduce((some, rule) => withRule(some, host, rule), sites));
    draw(screen, await readAgain(screen.current() ?? article, host));
  };
}

function hides(rule: SiteRule, { reason, nodes: [block] }: Removal): rule is HideRule {
  return rule.kind !== 'keep' && reason === 'user-rule' && block?.type === 'element' && matchesRule(block, rule);
}

/** The quotations are found anew, under new ids. */
async function readAgain({ corrections: _, ...article }: Article, host: string): Promise<Article> {
  const { loadQuotations } = await import('../read/load-quotations');
  return loadQuotations(applySiteRules(article, await rulesFor(host)));
}

/** What the reader has put right by now goes along. */
function draw({ current, show }: OnScreen, article: Article): void {
  show(carryCorrections(current() ?? article, article));
}

async function rulesFor(host: string): Promise<SiteRule[]> {
  return (await sitesStore.load()).find((site) => site.host === host)?.rules ?? [];
}

function hostOf({ metadata }: Article): string {
  const host = siteOf(metadata.url);
  if (!host) throw new TypeError('this article comes from no site');
  return host;
}
