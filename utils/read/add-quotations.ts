import type { Article, PlainArticle } from '../article/article';
import { chooseLanguage } from '../quotations/choose-language';
import { extractQuotations } from '../quotations/extract-quotations';
import type { Lexicon } from '../quotations/lexicon/lexicon';

/**
 * Finds who said what in an article's text; the text also tells its language where the page did not.
 * @param lexiconFor gives what is known of a language.
 */
export function addQuotations(article: PlainArticle, lexiconFor: (language: string) => Lexicon | undefined): Article {
  const { metadata, content } = article;
  const language = chooseLanguage(content.text, metadata.language);
  const { quotations, speakers } = extractQuotations(content.text, lexiconFor(language));
  return { ...article, metadata: { ...metadata, language }, quotations, speakers };
}
