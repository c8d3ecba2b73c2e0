import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Logo } from '../ui/logo';
import { SampleReading } from './sample-reading';
import './sample-stage.css';

/** What the sample shows: the page as it is, its context menu, the small window over it, or the reader in a tab. */
export type StageView = 'page' | 'menu' | 'popup' | 'reader';

interface SampleStageProps {
  article: Article;
  view: StageView;
  onView: (view: StageView) => void;
}

/** A browser in small with a noisy news page in it. Its button, its right click and the keys do what the real ones do. */
export function SampleStage({ article, view, onView }: SampleStageProps) {
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the sample stands below the buttons that play on it.
    if (view !== 'page') stage.current?.scrollIntoView({ block: 'nearest' });
  }, [view]);
  return (
    <section
      ref={stage}
      class="stage"
      aria-label={i18n.t('welcome.stage')}
      onKeyDown={(event) => event.key === 'Escape' && onView('page')}
    >
      <div class="stage__bar">
        <span class="stage__address">warta.example</span>
        <button
          type="button"
          class="stage__button"
          aria-label={i18n.t('extension.name')}
          aria-expanded={view === 'popup'}
          onClick={() => onView(view === 'popup' ? 'page' : 'popup')}
        >
          <Logo size={18} />
        </button>
      </div>
      <div class="stage__body">
        {view === 'reader' ? (
          <SampleReading article={article} withVoices />
        ) : (
          <NoisyPage article={article} onContextMenu={() => onView('menu')} />
        )}
        {view === 'menu' && <ContextMenu onRead={() => onView('reader')} />}
        {view === 'popup' && (
          <div class="stage__popup">
            <SampleReading article={article} withVoices />
          </div>
        )}
      </div>
      {view !== 'page' && (
        <div class="stage__foot">
          <Button label={i18n.t('welcome.back')} icon="back" look="quiet" size="small" onClick={() => onView('page')} />
        </div>
      )}
    </section>
  );
}

/** A page as people know them: the same words, between things that nobody came for. */
function NoisyPage({ article, onContextMenu }: { article: Article; onContextMenu: () => void }) {
  const [first, ...rest] = article.content.text.split('\n\n');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the right click has its own button beside the sample
    <div
      class="noisy-page"
      onContextMenu={(event) => {
        event.preventDefault();
        onContextMenu();
      }}
    >
      <p class="noisy-page__advertisement">{i18n.t('sample.advertisement')}</p>
      <p class="noisy-page__title">{article.metadata.title}</p>
      <p>{first}</p>
      <p class="noisy-page__related">{i18n.t('sample.related')}</p>
      <p class="noisy-page__advertisement">{i18n.t('sample.advertisement')}</p>
      {rest.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

/** The context menu's entry, as the browser shows it. */
function ContextMenu({ onRead }: { onRead: () => void }) {
  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => entry.current?.focus({ preventScroll: true }), []);
  return (
    <div class="stage__menu">
      <span class="stage__menu-line" />
      <span class="stage__menu-line" />
      <button ref={entry} type="button" onClick={onRead}>
        <Logo size={16} />
        {i18n.t('menu.readPage')}
        <Icon name="collapsed" size={14} />
      </button>
      <span class="stage__menu-line" />
    </div>
  );
}
