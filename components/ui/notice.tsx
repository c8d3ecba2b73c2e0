import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './notice.css';

interface NoticeProps {
  icon?: IconName;
  tone?: 'plain' | 'alert';
  children: ComponentChildren;
}

/** A short message that screen readers announce when it appears. */
export function Notice({ icon, tone = 'plain', children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'alert' ? 'alert' : 'status'}>
      {icon && <Icon name={icon} />}
      <div class="notice__text">{children}</div>
    </div>
  );
}
