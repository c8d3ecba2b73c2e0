import type { Element } from 'hast';
import { blockText, linksIn } from './blocks';
import type { HideRule, LinksRule } from './site';

/** Whether a rule hides a block. */
export function matchesRule(block: Element, rule: HideRule): boolean {
  return rule.kind === 'hide-words' ? beginsWith(blockText(block), rule.words) : onlyLinksTo(block, rule);
}

/** Whole words only: "Baca" is not the beginning of "Bacaan". */
function beginsWith(text: string, words: string): boolean {
  const start = plain(words);
  const whole = plain(text);
  if (start === '' || !whole.startsWith(start)) return false;
  return !(/[\p{L}\p{N}]$/u.test(start) && /^[\p{L}\p{N}]/u.test(whole.slice(start.length)));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A paragraph that merely mentions such a link stays: at least half of a hidden block's text is link text. */
function onlyLinksTo(block: Element, { host, path }: LinksRule): boolean {
  const links = linksIn(block);
  if (links.length === 0) return false;
  const fits = links.every((link) => {
    const address = addressOf(link);
    return address?.hostname === host && address.pathname.startsWith(path);
  });
  return fits && isMostlyLinks(block, links);
}

/** Whether links make up half of a block's text or more. */
export function isMostlyLinks(block: Element, links: readonly Element[]): boolean {
  const linked = links.reduce((sum, link) => sum + letters(blockText(link)), 0);
  return linked * 2 >= letters(blockText(block));
}

function letters(text: string): number {
  return text.replaceAll(' ', '').length;
}

/** Where a link leads; null where it is no web address. */
export function addressOf({ properties }: Element): URL | null {
  const href = String(properties.href ?? '');
  return /^https?:/i.test(href) && URL.canParse(href) ? new URL(href) : null;
}
