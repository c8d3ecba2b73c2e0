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
  onOpenLibrary: () => void;
}

/** Says when saving failed, and what can be done. Success is said by the button itself. */
export function SaveNotice({ saving: { state, retryCorrections }, onOpenLibrary }: SaveNoticeProps) {
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
