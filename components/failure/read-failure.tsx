import type { ReadErrorCode } from '../../utils/article/read-error';
import { FAILURE_TEXTS } from '../../utils/i18n/failure-texts';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import './read-failure.css';

export interface ReadFailureProps {
  code: ReadErrorCode;
  /** Address of the page itself, as far as it is known. */
  original?: string | undefined;
  onRetry: () => void;
  onOpenLibrary: () => void;
}

/** Why there is no article, and what the reader can do now. */
export function ReadFailure({ code, original, onRetry, onOpenLibrary }: ReadFailureProps) {
  const { title, text, retry } = FAILURE_TEXTS[code];
  return (
    <section class="read-failure" role="alert">
      <Icon name="read" size={32} />
      <h1>{i18n.t(title)}</h1>
      <p>{i18n.t(text)}</p>
      <div class="read-failure__actions">
        {retry && <Button label={i18n.t('tryAgain')} icon="reload" look="primary" onClick={onRetry} />}
        {isWebAddress(original) && (
          <a class="button" data-look={retry ? 'plain' : 'primary'} href={original}>
            <Icon name="external" />
            {i18n.t('failure.openOriginal')}
          </a>
        )}
        <Button label={i18n.t('saving.openLibrary')} icon="library" onClick={onOpenLibrary} />
      </div>
    </section>
  );
}

/** The address may come from a query: nothing else than a page of the web becomes a link. */
function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
