import type { RemovalReason } from '../../utils/article/removal';

/** The text for each reason why a part was left out. */
export const REMOVAL_REASONS = {
  related: 'removals.reason.related',
  share: 'removals.reason.share',
  counter: 'removals.reason.counter',
  advertisement: 'removals.reason.advertisement',
  promotion: 'removals.reason.promotion',
  comments: 'removals.reason.comments',
  newsletter: 'removals.reason.newsletter',
  navigation: 'removals.reason.navigation',
  repeated: 'removals.reason.repeated',
  credit: 'removals.reason.credit',
  tags: 'removals.reason.tags',
  copyright: 'removals.reason.copyright',
  'media-placeholder': 'removals.reason.mediaPlaceholder',
  'user-rule': 'removals.reason.userRule',
} as const satisfies Record<RemovalReason, string>;
