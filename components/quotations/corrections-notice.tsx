import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './corrections-notice.css';

interface CorrectionsNoticeProps {
  /** How many corrections stand. */
  count: number;
  onUndo: () => void;
}

/**
 * Says how much was put right, with the way back. What was corrected may stand elsewhere now or be gone, so the keyboard
 * goes on from here. The place is always there, so that screen readers hear what comes into it.
 */
export function CorrectionsNotice({ count, onUndo }: CorrectionsNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== count) (place.current?.querySelector('button') ?? place.current)?.focus();
    before.current = count;
  }, [count]);
  return (
    <div class="corrections-notice" ref={place} tabIndex={-1}>
      <p role="status">{count > 0 && i18n.t('correct.count', count)}</p>
      {count > 0 && <Button label={i18n.t('correct.undo')} icon="undo" look="quiet" size="small" onClick={onUndo} />}
    </div>
  );
}
