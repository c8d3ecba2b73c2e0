import { LIMITS } from '../article/limits';
import type { PageCopy } from './copy-page';

const PAGE_PARAMETERS = ['page', 'p', 'hal', 'halaman', 'pg', 'paged'];
const WHOLE = /^(?:page=all|single=1|showpage=all|view=all|page=semua|full=1|onepage=1)$/i;
const IN_PATH = /\/(?:(?:page|hal|halaman)\/)?(\d{1,2})\/?$/;
/** A number alone at the end of a path may be an article's own: there the link's text has to say that it turns a page. */
const BARE_NUMBER = /^(?!.*\/(?:page|hal|halaman)\/).*\/\d{1,2}\/?$/;
/** So may a parameter of one letter: WordPress has the post's id in it. */
const BARE_PARAMETER = 'p';
/** An address that says nothing but a number has the article's own id in it: "/?p=12" */
const UNNAMED = /^(?:\/index\.\w+)?\?$/;
const TURNS_PAGE =
  /^\W*(?:\d{1,2}\W*)?$|^\W*(?:halaman|laman|hal|page|next|selanjutnya|berikutnya|lanjut\w*|semua|all)(?!\p{L})/iu;
const LINKS = 3_000;

/**
 * Addresses of the article's further pages, in order: "1 2 3 Selanjutnya", `?page=2`, `/2`, `rel=next`. Where the
 * site offers the whole article on one page (`?page=all`, `?single=1`), that one alone.
 * Only pages of the same site and the same article count.
 */
export function findNextPages({ document, url, links }: PageCopy): string[] {
  const here = URL.canParse(url) ? new URL(url) : null;
  if (!here || UNNAMED.test(articleOf(here))) return [];
  const own = pageNumber(here);
  const pages = new Map<number, string>();
  for (const address of addresses(document, links.get('next'))) {
    const target = new URL(address);
    if (target.origin !== here.origin || articleOf(target) !== articleOf(here)) continue;
    if (isWhole(target)) return isWhole(here) ? [] : [address];
    const number = pageNumber(target);
    if (number > own && !pages.has(number)) pages.set(number, address);
  }
  const last = Math.max(0, ...pages.keys());
  if (isWhole(here) || last === 0 || last > LIMITS.nextPages + own) return [];
  return [...fillGaps(pages, own, last)].slice(0, LIMITS.nextPages);
}

function* addresses(document: Document, next: string | undefined): Generator<string> {
  if (next && URL.canParse(next)) yield next;
  let seen = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    seen += 1;
    if (seen > LINKS) return;
    const address = (link.getAttribute('href') ?? '').split('#')[0] ?? '';
    if (!/^https?:/.test(address) || !URL.canParse(address)) continue;
    if (!isBareNumber(new URL(address)) || TURNS_PAGE.test(link.textContent ?? '')) yield address;
  }
}

function isBareNumber({ pathname, searchParams }: URL): boolean {
  return BARE_NUMBER.test(pathname) || searchParams.has(BARE_PARAMETER);
}

/** "1 2 3 … 7": the pages between are addressed as their neighbours are. */
function* fillGaps(pages: ReadonlyMap<number, string>, own: number, last: number): Generator<string> {
  const known = pages.get(last) ?? '';
  for (let number = own + 1; number <= last; number += 1) yield pages.get(number) ?? renumber(known, number);
}

function renumber(address: string, number: number): string {
  const url = new URL(address);
  const parameter = PAGE_PARAMETERS.find((name) => url.searchParams.has(name));
  if (parameter) url.searchParams.set(parameter, String(number));
  else url.pathname = url.pathname.replace(/\d{1,2}(?=\/?$)/, String(number));
  return url.href;
}

function isWhole(url: URL): boolean {
  return url.search
    .slice(1)
    .split('&')
    .some((part) => WHOLE.test(part));
}

/** The number of an article's page; 1 when the address has none. */
function pageNumber(url: URL): number {
  for (const name of PAGE_PARAMETERS) {
    const value = url.searchParams.get(name) ?? '';
    if (/^\d{1,2}$/.test(value)) return Number(value);
  }
  return Number(IN_PATH.exec(url.pathname)?.[1] ?? 1);
}

/** The address without what tells its pages apart. */
function articleOf(url: URL): string {
  const search = [...url.searchParams].filter(
    ([name, value]) => !PAGE_PARAMETERS.includes(name) && !WHOLE.test(`${name}=${value}`) && !name.startsWith('utm_'),
  );
  return `${url.pathname.replace(IN_PATH, '').replace(/\/$/, '')}?${new URLSearchParams(search)}`;
}
