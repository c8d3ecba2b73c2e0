import type { RemovalReason } from '../article/removal';
import { measureText, type TextMeasure } from '../extraction/measure-text';
import { createRemovalLog, type RemovalLog } from './removal-log';
import { STRUCTURE_RULES, UNSEEN_NAME } from './rules/structure-rules';

const LARGEST_SHARE = 0.2;

interface CompiledRule {
  name: string;
  reason: RemovalReason;
  pattern: RegExp;
  except: RegExp | undefined;
  most: number;
}

const RULES: readonly CompiledRule[] = STRUCTURE_RULES.map(({ name, reason, names, except, most }) => ({
  name,
  reason,
  // A name stands between spaces and the separators of class names: post-share, share__box, c-share.
  pattern: new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`),
  except,
  most: most ?? LARGEST_SHARE,
}));

/** Elements and roles that are never part of the text, whatever they are called. */
const BY_ELEMENT = new Map<string, { name: string; reason: RemovalReason }>([
  ['nav', { name: 'navigation', reason: 'navigation' }],
  ['menu', { name: 'navigation', reason: 'navigation' }],
]);
const BY_ROLE = new Map<string, { name: string; reason: RemovalReason }>([
  ['navigation', { name: 'navigation', reason: 'navigation' }],
  ['search', { name: 'navigation', reason: 'navigation' }],
  ['menu', { name: 'navigation', reason: 'navigation' }],
  ['contentinfo', { name: 'navigation', reason: 'navigation' }],
  ['dialog', { name: 'widget', reason: 'promotion' }],
  ['alertdialog', { name: 'widget', reason: 'promotion' }],
  ['complementary', { name: 'widget', reason: 'promotion' }],
]);

/**
 * Takes out of a page copy what its structure shows to be no text of the article: related boxes, share bars,
 * comments, advertisements. Done before extraction, so that links and comments do not weigh in the search for the
 * article, and so that what was inside of it is recorded rather than lost.
 */
export function sweepPage(document: Document): RemovalLog {
  const log = createRemovalLog(document);
  const measures = measureText(document.body);
  const verdicts = new Map<string, CompiledRule | null>();
  const walk = (parent: Element): void => {
    let child = parent.firstElementChild;
    while (child) {
      const next = child.nextElementSibling;
      sweep(child);
      child = next;
    }
  };
  const total = measures.get(document.body)?.prose ?? 0;
  const sweep = (element: Element): void => {
    const name = nameOf(element);
    if (name && UNSEEN_NAME.test(name) && !isLarge(measures.get(element), total, LARGEST_SHARE)) {
      element.remove();
      return;
    }
    const rule = ruleOfElement(element) ?? ruleOfName(name, verdicts);
    if (rule && !isLarge(measures.get(element), total, 'most' in rule ? Number(rule.most) : LARGEST_SHARE)) {
      log.remove([element], rule.name, rule.reason);
    } else walk(element);
  };
  walk(document.body);
  return log;
}

function ruleOfElement(element: Element): { name: string; reason: RemovalReason } | undefined {
  const role = element.getAttribute('role');
  return BY_ELEMENT.get(element.localName) ?? (role ? BY_ROLE.get(role) : undefined);
}

function ruleOfName(name: string, verdicts: Map<string, CompiledRule | null>): CompiledRule | null {
  if (!name) return null;
  let rule = verdicts.get(name);
  if (rule === undefined) {
    rule = RULES.find(({ pattern, except }) => pattern.test(name) && !except?.test(name)) ?? null;
    verdicts.set(name, rule);
  }
  return rule;
}

/** An element that holds much of the page's prose is a wrapper with an unlucky name, not a widget. */
function isLarge(measure: TextMeasure | undefined, total: number, most: number): boolean {
  return measure !== undefined && measure.prose > most * total;
}

function nameOf(element: Element): string {
  const name = element.getAttribute('class') ?? '';
  return (element.id ? `${name} ${element.id}` : name)
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
