import { applyCorrections } from '../../../utils/corrections/apply-corrections';
import type { ExportFormat } from '../../../utils/export/export-file';
import type { ExportedPicture } from '../../../utils/export/export-source';
import { exportTexts } from '../../../utils/i18n/export-texts';
import type { Library } from '../../../utils/library/library';
import { downloadFile } from '../../ui/download-file';

const SHOWS_PICTURES: ReadonlySet<ExportFormat> = new Set(['html', 'epub']);

/** Makes a file of saved articles and downloads it. The writers load only now. */
export async function exportArticles(library: Library, ids: readonly string[], format: ExportFormat): Promise<void> {
  const { exportFile } = await import('../../../utils/export/export-file');
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
    const pictures = SHOWS_PICTURES.has(format) ? await keptPictures(library, id) : [];
    sources.push({ article: corrected, savedAt, tags, highlights, pictures });
  }
  downloadFile(exportFile(format, sources, exportTexts()));
}

async function keptPictures(library: Library, id: string): Promise<ExportedPicture[]> {
  const kept = await library.pictures.of(id);
  return Promise.all(
    kept.map(async ({ src, picture }) => ({
      ...{ src, type: picture.type },
      bytes: new Uint8Array(await picture.arrayBuffer()),
    })),
  );
}
