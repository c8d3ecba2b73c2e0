import { Pin, Puzzle, Settings } from 'lucide';
import { i18n } from '../../utils/i18n/i18n';
import { IconDrawing } from '../ui/icon-drawing';
import { Logo } from '../ui/logo';
import './pin-advice.css';

/** How to keep the button in view, with a picture of where to click. */
export function PinAdvice({ isFirefox }: { isFirefox: boolean }) {
  return (
    <section class="welcome__section" aria-labelledby="welcome-pin">
      <h2 id="welcome-pin">{i18n.t('welcome.pin.title')}</h2>
      <p>{i18n.t(isFirefox ? 'welcome.pin.firefox' : 'welcome.pin.chromium')}</p>
      <div class="pin-picture" aria-hidden="true">
        <span class="pin-picture__bar" />
        <span class="pin-picture__spot" data-step="1">
          <IconDrawing icon={Puzzle} />
        </span>
        <span class="pin-picture__row">
          <Logo size={18} />
          Kutip
          <span class="pin-picture__spot" data-step="2">
            <IconDrawing icon={isFirefox ? Settings : Pin} />
          </span>
        </span>
      </div>
    </section>
  );
}
