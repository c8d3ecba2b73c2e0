import { i18n } from '../../utils/i18n/i18n';
import type { Settings } from '../../utils/settings/settings';
import type { Shortcut } from '../../utils/settings/shortcuts';
import type { Site } from '../../utils/sites/site';
import { SiteList, type SiteListActions } from '../sites/site-list';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import { SampleReading } from '../welcome/sample-reading';
import { useSampleArticle } from '../welcome/use-sample-article';
import { OptionsSection } from './options-section';
import './options-screen.css';
import { ShortcutList } from './shortcut-list';
import { TypographyFields } from './typography-fields';

interface OptionsScreenProps {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  shortcuts: Shortcut[] | null;
  onChangeShortcuts: () => Promise<boolean>;
  /** Null until they are loaded. */
  sites: Site[] | null;
  siteActions: SiteListActions;
  version: string;
  onOpenLibrary: () => void;
  onOpenWelcome: () => void;
}

/** Everything that can be set, on one page. */
export function OptionsScreen(props: OptionsScreenProps) {
  const { settings, onSettings, shortcuts, onChangeShortcuts, sites, siteActions, version } = props;
  return (
    <>
      <header class="options__head">
        <Logo size={26} />
        <h1>{i18n.t('options.title')}</h1>
        <Button label={i18n.t('bar.library')} icon="library" look="quiet" onClick={props.onOpenLibrary} />
      </header>
      <main class="options">
        <Typography settings={settings} onSettings={onSettings} />
        <OptionsSection title={i18n.t('options.shortcuts.title')} text={i18n.t('options.shortcuts.text')}>
          <ShortcutList shortcuts={shortcuts} onChange={onChangeShortcuts} />
        </OptionsSection>
        <OptionsSection title={i18n.t('options.sites.title')} text={i18n.t('options.sites.text')}>
          {sites && <SiteList sites={sites} actions={siteActions} />}
        </OptionsSection>
        <OptionsSection title={i18n.t('options.privacy.title')}>
          <p>
            {i18n.t('options.privacy.device')} {i18n.t('options.privacy.access')} {i18n.t('options.privacy.telemetry')}
          </p>
        </OptionsSection>
      </main>
      <footer class="options__foot">
        <span>{i18n.t('options.version', [version])}</span>
        <Button label={i18n.t('options.welcome')} look="quiet" size="small" onClick={props.onOpenWelcome} />
      </footer>
    </>
  );
}

function Typography({ settings, onSettings }: Pick<OptionsScreenProps, 'settings' | 'onSettings'>) {
  const { article, isRead } = useSampleArticle();
  return (
    <OptionsSection title={i18n.t('settings.title')} text={i18n.t('options.typography')} wide>
      <div class="options__typography">
        <div class="options__fields">
          <TypographyFields settings={settings} hints={hints()} onChange={onSettings} />
        </div>
        <section class="options__preview" aria-label={i18n.t('options.preview')}>
          <SampleReading article={article} withVoices={isRead} />
        </section>
      </div>
    </OptionsSection>
  );
}

function hints() {
  return {
    theme: i18n.t('options.hint.theme'),
    font: i18n.t('options.hint.font'),
    size: i18n.t('options.hint.size'),
    leading: i18n.t('options.hint.leading'),
    measure: i18n.t('options.hint.measure'),
    justify: i18n.t('options.hint.justify'),
    hyphenate: i18n.t('options.hint.hyphenate'),
    contrast: i18n.t('options.hint.contrast'),
  };
}
