import type { Article } from '../article/article';

interface PageReportOptions {
  /** Kutip's version. */
  version: string;
  /** The browser's name for itself. */
  browser: string;
  /** Whether headline, text, quotations and what was left out go along; without it nothing of the page's text does. */
  withText: boolean;
}

/**
 * What helps to find out why a page reads badly, as Markdown for an issue: address, versions, what was found and what
 * was left out by which step. Built on the device; nothing is sent.
 */
export function pageReport(article: Article, { version, browser, withText }: PageReportOptions): string {
  const { metadata, content, quotations, speakers, removals, completeness } = article;
  const there = (value: unknown): string => (value ? 'yes' : 'no');
  const facts: [string, string | number][] = [
    ['Address', metadata.url],
    ['Kutip', version],
    ['Browser', browser],
    ['Language', metadata.language || 'unknown'],
    ['Length of the text', content.text.length],
    ['Byline', there(metadata.byline.length)],
    ['Date', metadata.publishedTime ?? 'no'],
    ['Picture', there(metadata.leadImage)],
    ['Complete', completeness.complete ? 'yes' : `no (${completeness.sign ?? 'unknown'})`],
    ['Further pages', completeness.nextPages.length],
    ['Quotations', `${quotations.length} (${tally(quotations.map(({ kind }) => kind))})`],
    ['Speakers', `${speakers.length} (${tally(speakers.map(({ kind }) => kind))})`],
    ['Named by', tally(quotations.map(({ attribution }) => attribution?.confidence ?? 'nobody'))],
    ['Left out', `${removals.length} (${tally(removals.map(({ step, reason }) => `${step}: ${reason}`))})`],
  ];
  const lines = facts.map(([name, value]) => `- ${name}: ${value}`);
  return [...lines, ...(withText ? ['', ...textOf(article)] : []), ''].join('\n');
}

/** How often each of the values is there: "direct 3, indirect 1". */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ') || 'none';
}

function textOf({ metadata, content, quotations, speakers, removals }: Article): string[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const said = quotations.map(({ text, attribution }) => {
    const name = attribution ? names.get(attribution.speakerId) : undefined;
    return `- ${name ?? 'nobody'}: ${oneLine(text)}`;
  });
  return [
    `## ${oneLine(metadata.title)}`,
    '',
    // Four spaces: whatever the text holds is shown as it is.
    ...content.text.split('\n').map((line) => `    ${line}`),
    '',
    ...['## Quotations', '', ...said, ''],
    ...['## Left out', '', ...removals.map(({ step, text }) => `- ${step}: ${oneLine(text)}`)],
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
