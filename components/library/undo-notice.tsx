import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './undo-notice.css';

interface UndoNoticeProps {
  /** What was just done. */
  text: string;
  onUndo: () => void;
  onClose: () => void;
}

/** Says what was done and takes it back. It stays until it is closed: nobody should have to hurry. */
export function UndoNotice({ text, onUndo, onClose }: UndoNoticeProps) {
  return (
    <div class="undo-notice" role="status">
      <span>{text}</span>
      <Button label={i18n.t('library.undo')} icon="undo" onClick={onUndo} />
      <Button label={i18n.t('close')} icon="close" iconOnly look="quiet" onClick={onClose} />
    </div>
  );
}
