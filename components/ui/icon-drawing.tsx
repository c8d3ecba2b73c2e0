import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Draws an icon of the lucide set; for those that one screen alone needs, so that the others do not carry them. */
export function IconDrawing({ icon, size = 18 }: { icon: IconNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
