import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { i18n } from '../../utils/i18n/i18n';

/** CSS pixels of width from which a picture has more to show than an icon. */
const WORTH_ENLARGING = 240;

/** Whether a loaded picture may open large: a link around it keeps its click, and an icon stays one. */
export function canEnlarge(image: HTMLImageElement): boolean {
  return image.naturalWidth >= WORTH_ENLARGING && !image.closest('a');
}

/** What makes a picture a button that shows it large, by click, Enter and Space. */
export function enlargeable(alt: string) {
  const label = alt ? i18n.t('helps.enlargePicture', [alt]) : i18n.t('helps.enlarge');
  const open = async (image: HTMLImageElement): Promise<void> => {
    const { showPicture } = await import('./picture-dialog');
    image.focus({ preventScroll: true });
    showPicture(image, alt);
  };
  return {
    role: 'button' as const,
    tabIndex: 0,
    alt: label,
    class: 'enlargeable',
    onClick: ({ currentTarget }: TargetedMouseEvent<HTMLImageElement>) => void open(currentTarget),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLImageElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      void open(event.currentTarget);
    },
  };
}
