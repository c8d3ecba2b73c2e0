import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { SaveState } from './use-saving';
import './save-notice.css';

/** Says when saving failed, and what can be done. Success is said by the button itself. */
export function SaveNotice({ state, onOpenLibrary }: { state: SaveState; onOpenLibrary: () => void }) {
  if (state !== 'failed' && state !== 'full') return null;
  return (
    <div class="save-notice">
      <Notice icon="alert" tone="alert">
        <p>{i18n.t(state === 'full' ? 'saving.quota' : 'saving.failed')}</p>
        {state === 'full' && <Button label={i18n.t('saving.openLibrary')} icon="library" onClick={onOpenLibrary} />}
      </Notice>
    </div>
  );
}
