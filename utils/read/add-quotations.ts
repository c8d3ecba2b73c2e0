import type { Article, PlainArticle } from '../article/article';
import { extractQuotations } from '../quotations/extract-quotations';

/** Finds who said what in an article's text; the text also tells its language where the page did not. */
export function addQuotations(article: PlainArticle): Article {
  const { metadata, content } = article;
  const { quotations, speakers, language } = extractQuotations(content.text, {
    language: metadata.language,
    title: metadata.title,
  });
  return { ...article, metadata: { ...metadata, language }, quotations, speakers };
}
