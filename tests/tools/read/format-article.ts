import type { Article } from '../../../utils/article/article';
import { quotationRecords } from './quotation-records';

const NO_SPEAKER = '(no speaker)';

/** An article for the terminal: headline, text, a table of who said what, and what was left out. */
export function formatArticle(article: Article): string {
  const { metadata, content } = article;
  const head = [
    metadata.kicker,
    metadata.title,
    metadata.dek,
    [metadata.byline.join(', '), metadata.publishedTime, metadata.siteName].filter(Boolean).join(' · '),
  ].filter(Boolean);
  const caption = metadata.leadImage?.caption ? [`[${metadata.leadImage.caption}]`] : [];
  return [...head, '', ...caption, content.text, '', ...whoSaidWhat(article), '', ...leftOut(article)]
    .join('\n')
    .trim();
}

function whoSaidWhat({ quotations, speakers }: Article): string[] {
  const rows = quotationRecords(quotations, speakers).map(({ speaker, kind, text }) => ({
    who: speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : NO_SPEAKER,
    what: kind === 'direct' ? `“${text}”` : text,
  }));
  if (rows.length === 0) return ['Who said what: no quotations'];
  const width = Math.max(...rows.map(({ who }) => who.length));
  return ['Who said what', ...rows.map(({ who, what }) => `${who.padEnd(width)} | ${what.replace(/\s+/g, ' ')}`)];
}

function leftOut({ removals }: Article): string[] {
  if (removals.length === 0) return [];
  return [`Left out: ${removals.length}`, ...removals.map(({ reason, text }) => `- ${reason}: ${text.slice(0, 100)}`)];
}
