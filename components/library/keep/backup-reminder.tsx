import { useCallback } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { backupDue } from '../../../utils/library/backup/backup-due';
import { lastBackup } from '../../../utils/library/backup/last-backup';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useLoaded } from '../use-loaded';

/** Says so when many articles have been in no backup for long; otherwise nothing. */
export function BackupReminder({ rows, onOpen }: { rows: SavedArticleSummary[]; onOpen: () => void }) {
  const last = useLoaded(useCallback(() => lastBackup.getValue(), []));
  if (last === undefined || !backupDue(last, rows, Date.now())) return null;
  return (
    <Notice icon="alert">
      <p>{i18n.t('library.keep.due')}</p>
      <div class="notice__actions">
        <Button label={i18n.t('library.keep.makeBackup')} onClick={onOpen} />
      </div>
    </Notice>
  );
}
