import { useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { type ImportReport, newLinks, type ReadImportedText } from '../../../utils/library/import/import-links';
import type { ImportPreview } from '../../../utils/library/import/imported-link';
import type { Library } from '../../../utils/library/library';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { FileField } from './file-field';
import { ImportPreviewList } from './import-preview-list';

type ImportState =
  | { step: 'idle' }
  | { step: 'preview'; preview: ImportPreview }
  | { step: 'running'; done: number; of: number }
  | { step: 'done'; report: ImportReport }
  | { step: 'failed'; error: unknown };

interface ImportSectionProps {
  library: Library;
  rows: SavedArticleSummary[];
  readText: ReadImportedText;
}

/** Takes over the lists of other programs: first shown, then written. */
export function ImportSection({ library, rows, readText }: ImportSectionProps) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const open = async (file: File): Promise<void> => {
    try {
      const { readImport } = await import('../../../utils/library/import/read-import');
      setState({ step: 'preview', preview: await readImport(file) });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  const run = async ({ links }: ImportPreview): Promise<void> => {
    setState({ step: 'running', done: 0, of: links.length });
    try {
      const onProgress = (done: number, of: number): void => setState({ step: 'running', done, of });
      setState({ step: 'done', report: await library.importLinks(links, { onProgress, readText }) });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  return (
    <section class="keep-section">
      <h2>{i18n.t('library.import.title')}</h2>
      <p>{i18n.t('library.import.text')}</p>
      <FileField
        label={i18n.t('library.import.chooseFile')}
        accept=".csv,.zip,.html,.htm,.json"
        onFile={(file) => void open(file)}
      />
      {state.step === 'preview' && (
        <>
          <ImportPreviewList
            preview={state.preview}
            fresh={
              newLinks(
                state.preview.links,
                rows.map(({ addressKey }) => addressKey),
              ).length
            }
          />
          <div class="keep-section__buttons">
            <Button label={i18n.t('library.import.run')} look="primary" onClick={() => void run(state.preview)} />
            <Button label={i18n.t('library.cancel')} onClick={() => setState({ step: 'idle' })} />
          </div>
        </>
      )}
      {state.step === 'running' && <progress value={state.done} max={state.of} />}
      {state.step === 'done' && <Notice icon="check">{reportText(state.report)}</Notice>}
      {state.step === 'failed' && (
        <Notice icon="alert" tone="alert">
          {importFailure(state.error)}
        </Notice>
      )}
    </section>
  );
}

function reportText({ ids, texts, highlights }: ImportReport): string {
  return [
    i18n.t('library.import.done', ids.length),
    texts > 0 && i18n.t('library.import.withText', texts),
    highlights > 0 && i18n.t('library.import.withHighlights', highlights),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The reading code loads on request, so its error class is known here by its code alone. */
function importFailure(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'unknown') return i18n.t('library.import.unknown');
  if (code === 'too-large') return i18n.t('library.import.tooLarge');
  if (code === 'damaged') return i18n.t('library.import.damaged');
  console.error(error);
  return i18n.t('library.import.failed');
}
