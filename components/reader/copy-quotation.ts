import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import { exportTexts } from '../../utils/i18n/export-texts';

/** Copies a quotation with its speaker and source; how that is written loads with the first one. */
export async function copyQuotation(article: Article, quotation: Quotation): Promise<void> {
  const { citationText } = await import('../../utils/export/cite-quotation');
  await navigator.clipboard.writeText(citationText(article, quotation, exportTexts()));
}
