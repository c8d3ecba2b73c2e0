import type { Removal, RemovalReason } from '../../utils/article/removal';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './removal-list.css';

const REASONS = {
  related: 'removals.reason.related',
  share: 'removals.reason.share',
  counter: 'removals.reason.counter',
  advertisement: 'removals.reason.advertisement',
  promotion: 'removals.reason.promotion',
  comments: 'removals.reason.comments',
  newsletter: 'removals.reason.newsletter',
  navigation: 'removals.reason.navigation',
  repeated: 'removals.reason.repeated',
  dateline: 'removals.reason.dateline',
  credit: 'removals.reason.credit',
  tags: 'removals.reason.tags',
  copyright: 'removals.reason.copyright',
  'media-placeholder': 'removals.reason.mediaPlaceholder',
  'user-rule': 'removals.reason.userRule',
} as const satisfies Record<RemovalReason, string>;

interface RemovalListProps {
  removals: readonly Removal[];
  restored: ReadonlySet<string>;
  onToggle: (removalId: string) => void;
}

/** A quiet line that says how much was left out; it opens to what, why, and a way to put each part back. */
export function RemovalList({ removals, restored, onToggle }: RemovalListProps) {
  if (removals.length === 0) return null;
  return (
    <details class="removal-list">
      <summary>{i18n.t('removals.title', removals.length)}</summary>
      <ul>
        {removals.map(({ id, reason, text }) => (
          <li key={id}>
            <p class="removal-list__reason">{i18n.t(REASONS[reason])}</p>
            <p class="removal-list__text">{text}</p>
            <Button
              label={i18n.t(restored.has(id) ? 'removals.takeOut' : 'removals.putBack')}
              icon={restored.has(id) ? 'close' : 'undo'}
              look="quiet"
              onClick={() => onToggle(id)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
