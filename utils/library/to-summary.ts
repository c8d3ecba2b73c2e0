import type { Quotation, Speaker } from '../article/quotation';
import { applyCorrections } from '../corrections/apply-corrections';
import type { ArticleDocument } from './documents';
import type { SavedArticleSummary } from './saved-article';

/** The library row of a stored article. */
export function toSummary(id: string, document: ArticleDocument): SavedArticleSummary {
  const { metadata, savedAt, addressKey, words, minutes, excerpt } = document;
  const { quotations, speakers } = applyCorrections(document, document.corrections ?? []);
  const { url, title, kicker, dek, byline, siteName, publishedTime, language, direction, leadImage } = metadata;
  return {
    ...{ id, url, addressKey, title, byline, savedAt, language, direction, words, minutes, excerpt },
    ...(kicker === undefined ? {} : { kicker }),
    ...(dek === undefined ? {} : { dek }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(publishedTime === undefined ? {} : { publishedTime }),
    ...(leadImage === undefined ? {} : { leadImage }),
    ...(document.pictures && {
      pictures: {
        wanted: document.pictures.wanted,
        missing: document.pictures.missing.length,
        done: document.pictures.done,
      },
    }),
    quotations: quotations.length,
    speakers: quotedSpeakers(quotations, speakers),
    tags: document.tags.filter(({ on }) => on).map(({ tag }) => tag),
    read: document.read.value,
    archived: document.archived.value,
  };
}

function quotedSpeakers(quotations: readonly Quotation[], speakers: readonly Speaker[]): string[] {
  const quoted = new Set(quotations.map(({ attribution }) => attribution?.speakerId));
  return speakers.filter(({ id }) => quoted.has(id)).map(({ name }) => name);
}
