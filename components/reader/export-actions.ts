import type { Article } from '../../utils/article/article';
import { exportTexts } from '../../utils/i18n/export-texts';
import { downloadFile } from '../ui/download-file';

/*
 * What can be taken out of an article. The formats load when they are asked for: a reader who only reads never pays
 * for them.
 */

export async function copyLink({ metadata }: Article): Promise<void> {
  await navigator.clipboard.writeText(metadata.canonicalUrl ?? metadata.url);
}

export async function copyArticle(article: Article): Promise<void> {
  const { articleToMarkdown } = await import('../../utils/export/article-to-markdown');
  await navigator.clipboard.writeText(articleToMarkdown({ article }, exportTexts()));
}

export async function copyQuotations(article: Article): Promise<void> {
  const { quotationsToMarkdown } = await import('../../utils/export/quotations-to-markdown');
  await navigator.clipboard.writeText(quotationsToMarkdown([{ article }], exportTexts()));
}

export async function copyTable(article: Article): Promise<void> {
  const { quotationsToCsv } = await import('../../utils/export/quotations-to-csv');
  await navigator.clipboard.writeText(quotationsToCsv([{ article }]));
}

export async function downloadHtml(article: Article): Promise<void> {
  const { articleToHtmlFile } = await import('../../utils/export/article-to-html-file');
  const { fileName } = await import('../../utils/export/file-name');
  const { title, publishedTime } = article.metadata;
  const name = fileName({ title, ...(publishedTime && { date: publishedTime }) }, 'html');
  const content = articleToHtmlFile({ article }, exportTexts());
  downloadFile({ name, type: 'text/html;charset=utf-8', content });
}
