import type { ReadErrorCode } from '../../utils/article/read-error';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import './read-failure.css';

/** What to say for each reason, and whether trying again can help. */
const FAILURES = {
  'browser-page': { title: 'failure.browserPage.title', text: 'failure.browserPage.text', retry: false },
  'store-page': { title: 'failure.storePage.title', text: 'failure.storePage.text', retry: false },
  pdf: { title: 'failure.pdf.title', text: 'failure.pdf.text', retry: false },
  file: { title: 'failure.file.title', text: 'failure.file.text', retry: true },
  'not-article': { title: 'failure.notArticle.title', text: 'failure.notArticle.text', retry: true },
  'link-list': { title: 'failure.linkList.title', text: 'failure.linkList.text', retry: false },
  'login-wall': { title: 'failure.loginWall.title', text: 'failure.loginWall.text', retry: true },
  empty: { title: 'failure.empty.title', text: 'failure.empty.text', retry: true },
  'too-large': { title: 'failure.tooLarge.title', text: 'failure.tooLarge.text', retry: false },
  gone: { title: 'failure.gone.title', text: 'failure.gone.text', retry: false },
  failed: { title: 'failure.failed.title', text: 'failure.failed.text', retry: true },
} as const satisfies Record<ReadErrorCode, { title: string; text: string; retry: boolean }>;

interface ReadFailureProps {
  code: ReadErrorCode;
  onRetry: () => void;
  onOpenLibrary: () => void;
}

/** Why there is no article, and what the reader can do now. */
export function ReadFailure({ code, onRetry, onOpenLibrary }: ReadFailureProps) {
  const { title, text, retry } = FAILURES[code];
  return (
    <section class="read-failure" role="alert">
      <Icon name="read" size={32} />
      <h1>{i18n.t(title)}</h1>
      <p>{i18n.t(text)}</p>
      <div class="read-failure__actions">
        {retry && <Button label={i18n.t('tryAgain')} icon="reload" look="primary" onClick={onRetry} />}
        <Button label={i18n.t('saving.openLibrary')} icon="library" onClick={onOpenLibrary} />
      </div>
    </section>
  );
}
