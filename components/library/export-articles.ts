import { applyCorrections } from '../../utils/corrections/apply-corrections';
import type { ExportFormat } from '../../utils/export/export-file';
import { exportTexts } from '../../utils/i18n/export-texts';
import type { Library } from '../../utils/library/library';
import { downloadFile } from './download-file';

/** Makes a file of saved articles and downloads it. The writers load only now. */
export async function exportArticles(library: Library, ids: readonly string[], format: ExportFormat): Promise<void> {
  const { exportFile } = await import('../../utils/export/export-file');
  const sources = [];
  for (const id of ids) {
    const saved = await library.get(id);
    if (!saved) continue;
    const { article } = saved;
    const corrected = { ...article, ...applyCorrections(article, article.corrections ?? []) };
    sources.push({ article: corrected, savedAt: saved.summary.savedAt, tags: saved.summary.tags });
  }
  downloadFile(exportFile(format, sources, exportTexts()));
}
