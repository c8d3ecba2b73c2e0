import type { Element } from 'hast';
import { blockText, linksIn } from './blocks';
import { addressOf, isMostlyLinks } from './matches-rule';
import { LEAST_LETTERS, type LinksRule, SITE_LIMITS, type WordsRule } from './site';

/** Words of a block that has no label of its own. */
const FIRST_WORDS = 4;
/** A label is short: "Baca juga:", "Simak Video:". */
const LABEL = /^(?:[^\s:]+ ){0,4}[^\s:]+:/;

/** Rules that would hide a block; null where a kind does not fit it. */
export interface SuggestedRules {
  words: WordsRule | null;
  links: LinksRule | null;
}

/** What to offer a reader who wants a block and its like gone: by its first words, by where its links lead. */
export function suggestRules(block: Element): SuggestedRules {
  return { words: byWords(blockText(block)), links: byLinks(block) };
}

function byWords(text: string): WordsRule | null {
  const label = LABEL.exec(text)?.[0];
  const words = (label ?? text.split(' ').slice(0, FIRST_WORDS).join(' ')).trim();
  return words.length >= LEAST_LETTERS && words.length <= SITE_LIMITS.words ? { kind: 'hide-words', words } : null;
}

/** The part of the site is the first step of the path: "/tag/banjir" -> "/tag/". */
function byLinks(block: Element): LinksRule | null {
  const links = linksIn(block);
  const addresses = links.map(addressOf);
  const [first] = addresses;
  if (!first || !isMostlyLinks(block, links)) return null;
  const [, step = ''] = first.pathname.split('/', 2);
  const rule: LinksRule = { kind: 'hide-links', host: first.hostname, path: pathOf(first, step) };
  const all = addresses.every((address) => address?.hostname === rule.host && address.pathname.startsWith(rule.path));
  return all && rule.path.length <= SITE_LIMITS.path ? rule : null;
}

function pathOf({ pathname }: URL, step: string): string {
  return pathname.startsWith(`/${step}/`) ? `/${step}/` : `/${step}`;
}
