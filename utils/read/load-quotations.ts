import type { Article, PlainArticle } from '../article/article';
import { chooseLanguage } from '../quotations/choose-language';
import { loadLexicon } from '../quotations/lexicon/load-lexicon';
import { addQuotations } from './add-quotations';

/** `addQuotations` for pages: loads what is known of the article's language, where it is not there yet. */
export async function loadQuotations(article: PlainArticle): Promise<Article> {
  const lexicon = await loadLexicon(chooseLanguage(article.content.text, article.metadata.language));
  return addQuotations(article, () => lexicon);
}

/** Loads what is known of languages that an article is likely to be in. @param tags BCP 47, the likeliest first. */
export function expectLanguages(tags: readonly string[]): void {
  for (const tag of tags) void loadLexicon(chooseLanguage('', tag));
}
