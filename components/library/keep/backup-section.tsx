import { useState } from 'preact/hooks';
import { fileName } from '../../../utils/export/file-name';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import { lastBackup } from '../../../utils/library/backup/last-backup';
import type { Library } from '../../../utils/library/library';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { downloadFile } from '../../ui/download-file';
import { Notice } from '../../ui/notice';
import { formatDay } from '../format-day';
import { DailyBackupSwitch } from './daily-backup-switch';
import { useLastBackup } from './use-last-backup';

type BackupState = 'idle' | 'made' | 'failed' | { written: number };

export function BackupSection({ library, rows }: { library: Library; rows: SavedArticleSummary[] }) {
  const [state, setState] = useState<BackupState>('idle');
  const last = useLastBackup();
  const make = async (): Promise<void> => {
    setState({ written: 0 });
    try {
      const content = await library.backup((written) => setState({ written }));
      const date = new Date().toISOString();
      downloadFile({ name: fileName({ title: 'kutip', date }, 'ndjson.gz'), type: 'application/gzip', content });
      await lastBackup.setValue(Date.now());
      setState('made');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <section class="keep-section">
      <h2>{i18n.t('library.keep.backup')}</h2>
      <p>{i18n.t('library.keep.backupText')}</p>
      <p class="keep-section__soft">
        {last === undefined
          ? ''
          : last
            ? i18n.t('library.keep.last', [formatDay(last, interfaceLanguage())])
            : i18n.t('library.keep.never')}
      </p>
      <Button
        label={i18n.t('library.keep.makeBackup')}
        icon="download"
        look="primary"
        disabled={rows.length === 0 || typeof state === 'object'}
        onClick={() => void make()}
      />
      <DailyBackupSwitch />
      <BackupOutcome state={state} of={rows.length} />
    </section>
  );
}

function BackupOutcome({ state, of }: { state: BackupState; of: number }) {
  if (state === 'idle') return null;
  if (state === 'made') return <Notice icon="check">{i18n.t('library.keep.made')}</Notice>;
  if (state === 'failed') {
    return (
      <Notice icon="alert" tone="alert">
        {i18n.t('library.keep.makeFailed')}
      </Notice>
    );
  }
  return (
    <>
      <p>{i18n.t('library.keep.making', [state.written, of])}</p>
      <progress value={state.written} max={of} />
    </>
  );
}
