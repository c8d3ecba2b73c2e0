import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import { lastBackup } from '../../../utils/library/backup/last-backup';
import { keptCount, type LostLibrary } from '../../../utils/library/kept-count';
import type { Library } from '../../../utils/library/library';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { formatDay } from '../format-day';

interface LostNoticeProps {
  library: Library;
  /** How many articles there are; undefined while that is not known. */
  articles: number | undefined;
  /** Opens the place where backups are restored and made. */
  onOpen: () => void;
}

interface Lost extends LostLibrary {
  backup: number | null;
}

/** Says so when the browser lost what was saved, and what can be done; otherwise nothing. */
export function LostNotice({ library, articles, onOpen }: LostNoticeProps) {
  const [lost, setLost] = useState<Lost | null>(null);
  useEffect(() => {
    if (articles === undefined) return;
    const note = async (): Promise<void> => {
      const found = await keptCount.set(library, articles, Date.now());
      setLost(found && { ...found, backup: await lastBackup.getValue() });
    };
    note().catch((error: unknown) => console.error(error));
  }, [library, articles]);
  if (!lost) return null;
  const day = (time: number): string => formatDay(time, interfaceLanguage());
  return (
    <Notice icon="alert" tone="alert">
      <p>
        {i18n.t('library.keep.lost', lost.articles, [lost.articles, day(lost.at)])}{' '}
        {lost.backup === null
          ? i18n.t('library.keep.lostWithoutBackup')
          : i18n.t('library.keep.lostWithBackup', [day(lost.backup)])}
      </p>
      <div class="notice__actions">
        <Button label={i18n.t(lost.backup === null ? 'library.keep.title' : 'library.keep.restore')} onClick={onOpen} />
        <Button
          label={i18n.t('library.keep.lostUnderstood')}
          onClick={() => {
            setLost(null);
            void keptCount.forgetLost();
          }}
        />
      </div>
    </Notice>
  );
}
