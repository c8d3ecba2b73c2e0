import type { RemovalReason } from '../article/removal';
import type { PageIndex } from '../extraction/index-page';
import { isInline, type TextMeasure } from '../extraction/measure-text';
import { STRUCTURE_RULES } from './rules/structure-rules';

/** Share of the page's prose that an element may hold and still be taken out, where its rule says nothing else. */
export const LARGEST_SHARE = 0.2;
/** An element with the headline and more than this share of the prose is the article, whatever it is called. */
const HEAD_SHARE = 0.05;
/** Share of the page's prose that one rule may take altogether. */
const MOST_TOGETHER = 0.5;

/** What joins the words of a name besides a hyphen: baca_juga, tag__list. */
const JOINT = /[-_]+/g;

interface CompiledRule {
  name: string;
  reason: RemovalReason;
  pattern: RegExp;
  except: RegExp | undefined;
  most: number;
  longest: number;
}

const RULES: readonly CompiledRule[] = STRUCTURE_RULES.map(({ name, reason, names, except, most, longest }) => ({
  name,
  reason,
  // A name stands between spaces and the separators of class names: post-share, share__box, c-share. With a word
  // before it that says what an element does not have, it is none: no-sidebar, has-medium-font-size.
  pattern: new RegExp(
    `(?:^|[\\s_-])(?<!(?:^|[\\s_-])(?:no|not|has|with|without)[_-])(?:${names.join('|')})(?:$|[\\s_-])`,
  ),
  except,
  most: most ?? LARGEST_SHARE,
  longest: longest ?? Number.POSITIVE_INFINITY,
}));

/** Elements and roles that are never part of the text, whatever they are called. */
const BY_ELEMENT = new Map<string, Verdict>([
  ['nav', { name: 'navigation', reason: 'navigation' }],
  ['menu', { name: 'navigation', reason: 'navigation' }],
]);
const BY_ROLE = new Map<string, Verdict>([
  ['navigation', { name: 'navigation', reason: 'navigation' }],
  ['search', { name: 'navigation', reason: 'navigation' }],
  ['menu', { name: 'navigation', reason: 'navigation' }],
  ['contentinfo', { name: 'navigation', reason: 'navigation' }],
  ['dialog', { name: 'widget', reason: 'promotion' }],
  ['alertdialog', { name: 'widget', reason: 'promotion' }],
  ['complementary', { name: 'widget', reason: 'promotion' }],
]);

/** What a rule says of an element that it takes out. */
export interface Verdict {
  name: string;
  reason: RemovalReason;
}

/** Tells for each element of one page whether a rule takes it out. */
export type RuleFinder = (element: Element, name: string) => Verdict | null;

/** @param total the page's prose. */
export function createRuleFinder(index: PageIndex, total: number): RuleFinder {
  const verdicts = new Map<string, CompiledRule | null>();
  const { rules: misnomers, names: partNames } = findMisnomers(index, total, verdicts);
  const { measures } = index;
  return (element, name) => {
    const measure = measures.get(element);
    const byElement = ruleOfElement(element);
    if (byElement) return isLarge(measure, total, LARGEST_SHARE) ? null : byElement;
    const rule = ruleOfName(name, verdicts);
    if (!rule || holdsTooMuch(rule, measure, total)) return null;
    const prose = measure?.prose ?? 0;
    if (prose > 0 && (misnomers.has(rule) || partNames.has(name))) return null;
    if (prose > HEAD_SHARE * total && element.querySelector('h1')) return null;
    return isWord(element, rule, measures) ? null : rule;
  };
}

function holdsTooMuch(rule: CompiledRule, measure: TextMeasure | undefined, total: number): boolean {
  return isLarge(measure, total, rule.most) || (measure?.characters ?? 0) > rule.longest;
}

interface Misnomers {
  /**
   * Rules that would take most of the page's prose with many elements, each too small to be noticed alone: here the
   * name means something else, such as `toc-title-3` on each chapter.
   */
  rules: ReadonlySet<CompiledRule>;
  /** Names that a large part of the text bears, too: its shorter parts are text like it (`sidebar-grid__content`). */
  names: ReadonlySet<string>;
}

function findMisnomers(
  { named, measures }: PageIndex,
  total: number,
  verdicts: Map<string, CompiledRule | null>,
): Misnomers {
  const sums = new Map<CompiledRule, { prose: number; last: Element }>();
  const names = new Set<string>();
  for (const { element, name } of named) {
    const measure = measures.get(element);
    const rule = measure && measure.prose > 0 ? ruleOfName(name, verdicts) : null;
    if (!rule || !measure) continue;
    if (isLarge(measure, total, rule.most)) {
      names.add(name);
      continue;
    }
    const sum = sums.get(rule);
    if (!sum) sums.set(rule, { prose: measure.prose, last: element });
    else if (!sum.last.contains(element)) sums.set(rule, { prose: sum.prose + measure.prose, last: element });
  }
  const most = ({ most }: CompiledRule): number => Math.max(most, MOST_TOGETHER);
  const rules = [...sums].filter(([rule, { prose }]) => prose > most(rule) * total).map(([rule]) => rule);
  return { rules: new Set(rules), names };
}

/** A word within a paragraph is no widget, whatever it is called: `<a class="popup">` around a term. */
function isWord(element: Element, { reason }: CompiledRule, measures: PageIndex['measures']): boolean {
  if (reason === 'related' || !isInline(element) || !element.parentElement) return false;
  const around = measures.get(element.parentElement);
  const own = measures.get(element)?.characters ?? 0;
  return (
    (around?.prose ?? 0) > 0 &&
    own * 2 < (around?.characters ?? 0) &&
    (hasText(element.previousSibling) || hasText(element.nextSibling))
  );
}

function hasText(node: Node | null): boolean {
  return node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
}

function ruleOfElement(element: Element): Verdict | undefined {
  const role = element.getAttribute('role');
  return BY_ELEMENT.get(element.localName) ?? (role ? BY_ROLE.get(role) : undefined);
}

function ruleOfName(name: string, verdicts: Map<string, CompiledRule | null>): CompiledRule | null {
  if (!name) return null;
  let rule = verdicts.get(name);
  if (rule === undefined) {
    rule = structureRuleFor(name);
    verdicts.set(name, rule);
  }
  return rule;
}

/** The rule that an element's names meet, whatever it holds. @param name class names and id in lower case (`nameOf`). */
export function structureRuleFor(name: string): CompiledRule | null {
  const joined = name.replace(JOINT, '-');
  return RULES.find(({ pattern, except }) => pattern.test(joined) && !except?.test(joined)) ?? null;
}

/** An element that holds much of the page's prose is a wrapper with an unlucky name, not a widget. */
export function isLarge(measure: TextMeasure | undefined, total: number, most: number): boolean {
  return measure !== undefined && measure.prose > most * total;
}
