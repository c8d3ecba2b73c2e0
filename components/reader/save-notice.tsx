import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Saving } from './use-saving';
import './save-notice.css';

const TEXTS = {
  failed: 'saving.failed',
  full: 'saving.quota',
  'correction-failed': 'saving.correctionFailed',
} as const;

interface SaveNoticeProps {
  saving: Pick<Saving, 'state' | 'retryCorrections'>;
  /** The page is in a private window, and what was saved stays when that is closed. */
  isPrivate: boolean;
  onOpenLibrary: () => void;
}

/** Says when saving failed, and what can be done. Success is said by the button itself, but for private windows. */
export function SaveNotice({ saving: { state, retryCorrections }, isPrivate, onOpenLibrary }: SaveNoticeProps) {
  if (state === 'saved' && isPrivate) return <PrivateNotice onOpenLibrary={onOpenLibrary} />;
  if (state !== 'failed' && state !== 'full' && state !== 'correction-failed') return null;
  return (
    <div class="save-notice">
      <Notice icon="alert" tone="alert">
        <p>{i18n.t(TEXTS[state])}</p>
        {state === 'full' && <Button label={i18n.t('saving.openLibrary')} icon="library" onClick={onOpenLibrary} />}
        {state === 'correction-failed' && (
          <Button label={i18n.t('tryAgain')} icon="reload" onClick={() => retryCorrections()} />
        )}
      </Notice>
    </div>
  );
}

function PrivateNotice({ onOpenLibrary }: Pick<SaveNoticeProps, 'onOpenLibrary'>) {
  return (
    <div class="save-notice">
      <Notice icon="alert">
        <p>{i18n.t('saving.private')}</p>
        <Button label={i18n.t('saving.openLibrary')} icon="library" onClick={onOpenLibrary} />
      </Notice>
    </div>
  );
}
