import { useMemo } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { backupDue } from '../../../utils/library/backup/backup-due';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useLastBackup } from './use-last-backup';

/** Says so when many articles have been in no backup for long; otherwise nothing. */
export function BackupReminder({ rows, onOpen }: { rows: SavedArticleSummary[]; onOpen: () => void }) {
  const last = useLastBackup();
  // Once for each list: the page is drawn again with every letter that is typed.
  const due = useMemo(() => last !== undefined && backupDue(last, rows, Date.now()), [last, rows]);
  if (!due) return null;
  return (
    <Notice icon="alert">
      <p>{i18n.t('library.keep.due')}</p>
      <div class="notice__actions">
        <Button label={i18n.t('library.keep.makeBackup')} onClick={onOpen} />
      </div>
    </Notice>
  );
}
