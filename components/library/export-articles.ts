import { applyCorrections } from '../../utils/corrections/apply-corrections';
import type { ExportFormat } from '../../utils/export/export-file';
import { exportTexts } from '../../utils/i18n/export-texts';
import type { Library } from '../../utils/library/library';
import { downloadFile } from '../ui/download-file';

/** Makes a file of saved articles and downloads it. The writers load only now. */
export async function exportArticles(library: Library, ids: readonly string[], format: ExportFormat): Promise<void> {
  const { exportFile } = await import('../../utils/export/export-file');
  const sources = [];
  for (const id of ids) {
    const saved = await library.get(id);
    if (!saved) continue;
    const { article } = saved;
    const corrected = { ...article, ...applyCorrections(article, article.corrections ?? []) };
    const { savedAt, tags } = saved.summary;
    const marked = await library.highlights.of(article.metadata.canonicalUrl ?? article.metadata.url);
    const highlights = marked
      .sort((a, b) => a.anchor.start - b.anchor.start)
      .map(({ anchor, note }) => ({ text: anchor.exact, note }));
    sources.push({ article: corrected, savedAt, tags, highlights });
  }
  downloadFile(exportFile(format, sources, exportTexts()));
}
