import { treeToHtml } from '../../../utils/content/tree-to-html';
import { type QuotationRecord, quotationRecords, type SpeakerRecord, speakerRecord } from './quotation-records';
import type { Reading } from './read-html';

/** An article as one JSON object. This form is a contract: fields are added, never changed. */
export interface ArticleRecord {
  title: string;
  byline: string;
  publishedTime: string;
  lang: string;
  siteName: string;
  text: string;
  html: string;
  quotations: QuotationRecord[];
  speakers: SpeakerRecord[];
  removed: { step: string; reason: string; text: string }[];
  parseMs: number;
  extractMs: number;
  metadata: Reading['article']['metadata'];
  completeness: Reading['article']['completeness'];
}

export function articleRecord({ article, parseMs, extractMs }: Reading): ArticleRecord {
  const { metadata, content, quotations, speakers, removals, completeness } = article;
  return {
    title: metadata.title,
    byline: metadata.byline.join(', '),
    publishedTime: metadata.publishedTime ?? '',
    lang: metadata.language,
    siteName: metadata.siteName ?? '',
    text: content.text,
    html: treeToHtml(content.tree),
    quotations: quotationRecords(quotations, speakers),
    speakers: speakers.map(speakerRecord),
    removed: removals.map(({ step, reason, text }) => ({ step, reason, text })),
    parseMs,
    extractMs,
    metadata,
    completeness,
  };
}
