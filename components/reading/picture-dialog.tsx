import { render } from 'preact';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './picture-dialog.css';

/** A picture as it is shown large. */
interface Picture {
  src: string;
  alt: string;
  caption: string;
}

/**
 * Shows a picture of the article as large as the window, until the reader closes it with Escape, the button or a click
 * beside it. The browser gives the focus back to where it was.
 */
export function showPicture(image: HTMLImageElement, alt: string): void {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const dialog = document.createElement('dialog');
  dialog.className = 'picture-dialog';
  dialog.setAttribute('aria-label', alt || caption || i18n.t('export.picture'));
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('img, figcaption, button'))) dialog.close();
  });
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  render(<LargePicture src={image.src} alt={alt} caption={caption} onClose={() => dialog.close()} />, dialog);
  document.body.append(dialog);
  dialog.showModal();
}

function LargePicture({ src, alt, caption, onClose }: Picture & { onClose: () => void }) {
  return (
    <figure>
      <img src={src} alt={alt} referrerpolicy="no-referrer" />
      {caption && <figcaption>{caption}</figcaption>}
      <Button label={i18n.t('close')} icon="close" iconOnly look="quiet" onClick={onClose} />
    </figure>
  );
}
