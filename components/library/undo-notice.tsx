import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './undo-notice.css';

interface UndoNoticeProps {
  /** How many articles were just deleted. */
  count: number;
  onUndo: () => void;
  onClose: () => void;
}

/** Says what was deleted and takes it back. It stays until it is closed: nobody should have to hurry. */
export function UndoNotice({ count, onUndo, onClose }: UndoNoticeProps) {
  return (
    <div class="undo-notice" role="status">
      <span>{i18n.t('library.deleted', count)}</span>
      <Button label={i18n.t('library.undo')} icon="undo" onClick={onUndo} />
      <Button label={i18n.t('close')} icon="close" iconOnly look="quiet" onClick={onClose} />
    </div>
  );
}
