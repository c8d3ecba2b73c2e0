import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { Shortcut } from '../../utils/settings/shortcuts';
import { Keys } from '../settings/keys';
import { knownShortcuts } from '../settings/known-shortcuts';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import { PinAdvice } from './pin-advice';
import { SampleStage, type StageView } from './sample-stage';
import { useSampleArticle } from './use-sample-article';
import { Way } from './way';
import './welcome-screen.css';

interface WelcomeScreenProps {
  /** Null until the browser has told them. */
  shortcuts: Shortcut[] | null;
  isFirefox: boolean;
  onOpenOptions: () => void;
  onOpenLibrary: () => void;
}

/** The first page: three ways in, tried on a sample that the real engine reads. */
export function WelcomeScreen({ shortcuts, isFirefox, onOpenOptions, onOpenLibrary }: WelcomeScreenProps) {
  const { article } = useSampleArticle();
  const [view, setView] = useState<StageView>('page');
  const keys = knownShortcuts(shortcuts ?? []).filter((shortcut) => shortcut.keys !== '');
  return (
    <div class="welcome">
      <header class="welcome__head">
        <Logo size={44} />
        <div>
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="welcome__lead">{i18n.t('welcome.lead')}</p>
        </div>
      </header>
      <main class="welcome__main">
        <section class="welcome__ways" aria-labelledby="welcome-ways">
          <h2 id="welcome-ways">{i18n.t('welcome.ways')}</h2>
          <ol>
            <Way
              title={i18n.t('welcome.button.title')}
              text={i18n.t('welcome.button.text')}
              isShown={view === 'popup'}
              onTry={() => setView('popup')}
            />
            <Way
              title={i18n.t('welcome.menu.title')}
              text={i18n.t('welcome.menu.text', [i18n.t('menu.readPage')])}
              isShown={view === 'menu'}
              onTry={() => setView('menu')}
            />
            <Way
              title={i18n.t('welcome.keys.title')}
              text={i18n.t(keys.length > 0 || !shortcuts ? 'welcome.keys.text' : 'welcome.keys.none')}
              isShown={view === 'reader'}
              onTry={() => setView('reader')}
            >
              {keys.length > 0 && (
                <dl class="welcome__keys">
                  {keys.map(({ command, keys, label }) => (
                    <div key={command}>
                      <dt>{label}</dt>
                      <dd>
                        <Keys keys={keys} />
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </Way>
          </ol>
        </section>
        <SampleStage article={article} view={view} onView={setView} />
        <PinAdvice isFirefox={isFirefox} />
        <section class="welcome__section" aria-labelledby="welcome-privacy">
          <h2 id="welcome-privacy">{i18n.t('options.privacy.title')}</h2>
          <p>
            {i18n.t('options.privacy.device')} {i18n.t('options.privacy.access')} {i18n.t('options.privacy.telemetry')}
          </p>
        </section>
      </main>
      <footer class="welcome__foot">
        <Button label={i18n.t('welcome.settings')} icon="settings" onClick={onOpenOptions} />
        <Button label={i18n.t('saving.openLibrary')} icon="library" look="quiet" onClick={onOpenLibrary} />
      </footer>
    </div>
  );
}
