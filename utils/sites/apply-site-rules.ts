import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { PlainArticle } from '../article/article';
import { LIMITS } from '../article/limits';
import type { Removal } from '../article/removal';
import { textOf } from '../content/walk-text';
import { blockText, isBlock } from './blocks';
import { matchesRule } from './matches-rule';
import { restoreRemovals } from './restore-removals';
import type { HideRule, SiteRule } from './site';

/** Name of the step in the list of removals. */
const STEP = 'site-rules';
/** Our removals are "u1", "u2" ...; clean-up's have another letter. */
const OWN_ID = /^u(\d{1,9})$/;

/**
 * An article as the reader wants it on its site: what they keep is back in its place, what they hide is taken out as
 * removals with the reason `user-rule`. Comes before quotations are looked for, since the running text changes;
 * applied again it changes nothing.
 */
export function applySiteRules<Some extends PlainArticle>(article: Some, rules: readonly SiteRule[]): Some {
  const kept = restoreRemovals(article, (removal) => rules.some((rule) => isKept(removal, rule)));
  return hide(
    kept,
    rules.filter((rule) => rule.kind !== 'keep'),
  );
}

/** Whether a rule keeps such parts in the article. */
export function isKept({ step, reason }: Removal, rule: SiteRule): boolean {
  return rule.kind === 'keep' && rule.step === step && rule.reason === reason;
}

function hide<Some extends PlainArticle>(article: Some, rules: readonly HideRule[]): Some {
  const last = Math.max(0, ...article.removals.map(({ id }) => Number(OWN_ID.exec(id)?.[1] ?? 0)));
  const removals: Removal[] = [];
  const take = (block: Element): Element => {
    const removal = toRemoval(`u${last + removals.length + 1}`, block);
    removals.push(removal);
    return marker(removal.id);
  };
  const { tree: whole } = article.content;
  const tree: Root = { ...whole, children: replaceBlocks(whole.children, rules, take) };
  const text = textOf(tree);
  // A rule never takes the whole article away.
  if (removals.length === 0 || text.trim() === '') return article;
  return { ...article, content: { tree, text }, removals: [...article.removals, ...removals] };
}

function replaceBlocks<Node extends RootContent | ElementContent>(
  children: readonly Node[],
  rules: readonly HideRule[],
  take: (block: Element) => Element,
): (Node | Element)[] {
  return children.map((child) => {
    if (child.type !== 'element' || child.tagName === 'removal-marker') return child;
    if (isBlock(child)) return rules.some((rule) => matchesRule(child, rule)) ? take(child) : child;
    return { ...child, children: replaceBlocks(child.children, rules, take) };
  });
}

function toRemoval(id: string, block: Element): Removal {
  const text = blockText(block).slice(0, LIMITS.removalText);
  return { id, step: STEP, reason: 'user-rule', text, nodes: [block] };
}

function marker(id: string): Element {
  return { type: 'element', tagName: 'removal-marker', properties: { dataId: id }, children: [] };
}
