import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in a page, sent there as source with all of axe in it. */
export const runAxe = new Function('document', `${AXE}; return axe.run(document);`) as (
  document: Document,
) => Promise<AxeResults>;

/** What axe finds wrong on a page, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  return faultLines(await page.evaluate<AxeResults>(`(${runAxe})(document)`));
}

/** One line for each fault: rule, element, why. */
export function faultLines({ violations }: Pick<AxeResults, 'violations'>): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** Things that a keyboard must reach, as CSS selector. Of radio buttons Tab reaches the chosen one, arrows the others. */
const CONTROLS =
  'a[href], button:not([tabindex="-1"]), summary, input:not([type="radio"]), input:checked, select, textarea';

/** More controls than any screen has. */
const MOST_STEPS = 300;

/** What the Tab key reaches and what it should, and controls that do not show that they have the focus. */
export interface KeyboardWalk {
  reached: string[];
  expected: string[];
  withoutFocusRing: string[];
}

/** Walks through a page with the Tab key alone. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  const walk: KeyboardWalk = { reached: [], expected: [], withoutFocusRing: [] };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    const [control] = await focus.evaluateAll(describeControls);
    if (!control) continue;
    // A date takes several steps: day, month, year.
    if (walk.reached.at(-1) === control) continue;
    if (walk.reached.includes(control)) break;
    walk.reached.push(control);
    if (!(await focus.evaluate(showsFocus))) walk.withoutFocusRing.push(control);
  }
  // Asked last: by now everything that loads has come.
  walk.expected = await page.locator(CONTROLS).filter({ visible: true }).evaluateAll(describeControls);
  return walk;
}

/** Runs in the page: an order number keeps controls of one name apart. */
function describeControls(elements: Element[]): string[] {
  const all = [...document.querySelectorAll('*')];
  return elements.map((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
    return `${all.indexOf(element)} ${element.tagName.toLowerCase()} ${name}`;
  });
}

/** Runs in the page. */
function showsFocus(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
}
