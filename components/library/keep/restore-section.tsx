import { useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { BackupError } from '../../../utils/library/backup/backup-error';
import type { RestoreReport } from '../../../utils/library/backup/restore-into';
import type { Library } from '../../../utils/library/library';
import { Notice } from '../../ui/notice';
import { FileField } from './file-field';

type RestoreState =
  | { step: 'idle' }
  | { step: 'running'; done: number; of: number }
  | { step: 'done'; report: RestoreReport }
  | { step: 'failed'; error: unknown };

export function RestoreSection({ library }: { library: Library }) {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const restore = async (file: File): Promise<void> => {
    setState({ step: 'running', done: 0, of: 0 });
    try {
      const report = await library.restoreBackup(file, (done, of) => setState({ step: 'running', done, of }));
      setState({ step: 'done', report });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  return (
    <section class="keep-section">
      <h2>{i18n.t('library.keep.restore')}</h2>
      <p>{i18n.t('library.keep.restoreText')}</p>
      <FileField
        label={i18n.t('library.keep.chooseFile')}
        accept=".gz,.ndjson,application/gzip"
        onFile={(file) => void restore(file)}
      />
      <RestoreOutcome state={state} />
    </section>
  );
}

function RestoreOutcome({ state }: { state: RestoreState }) {
  if (state.step === 'idle') return null;
  if (state.step === 'failed') {
    return (
      <Notice icon="alert" tone="alert">
        {restoreFailure(state.error)}
      </Notice>
    );
  }
  if (state.step === 'done') return <Notice icon="check">{outcomeText(state.report)}</Notice>;
  const { done, of } = state;
  return (
    <>
      <p role="status">{of > 0 ? i18n.t('library.keep.writing', [done, of]) : i18n.t('library.keep.restoring')}</p>
      {of > 0 ? <progress value={done} max={of} /> : <progress />}
    </>
  );
}

function outcomeText({ ids, present }: RestoreReport): string {
  const restored = i18n.t('library.keep.restored', ids.length);
  return present > 0 ? `${restored} ${i18n.t('library.keep.present', present)}` : restored;
}

function restoreFailure(error: unknown): string {
  if (!(error instanceof BackupError)) {
    console.error(error);
    return i18n.t('library.keep.restoreFailed');
  }
  if (error.code === 'not-backup') return i18n.t('library.keep.notBackup');
  if (error.code === 'newer') return i18n.t('library.keep.newer');
  if (error.code === 'too-large') return i18n.t('library.keep.tooLarge');
  if (error.line === undefined) return i18n.t('library.keep.damaged');
  return i18n.t('library.keep.damagedAt', [error.line]);
}
