import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './site-decision-notice.css';
import type { SiteDecision } from './use-site-decision';

interface SiteDecisionNoticeProps {
  decision: SiteDecision | null;
  onTakeBack: () => void;
}

/** Says what was decided, with the way back. The place is always there, so that screen readers hear what comes into it. */
export function SiteDecisionNotice({ decision, onTakeBack }: SiteDecisionNoticeProps) {
  const place = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone with the part that it stood beside: the keyboard goes on from the way back.
  useEffect(() => {
    if (decision) (place.current?.querySelector('button') ?? place.current)?.focus();
  }, [decision]);
  return (
    <p class="site-decision" role="status" ref={place} tabIndex={-1}>
      {decision?.message}
      {decision?.takeBack && <Button label={i18n.t('sites.undo')} icon="undo" size="small" onClick={onTakeBack} />}
    </p>
  );
}
