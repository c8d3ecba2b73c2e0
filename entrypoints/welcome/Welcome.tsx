import { useSettings } from '../../components/settings/use-settings';
import { useShortcuts } from '../../components/settings/use-shortcuts';
import { usePageTitle } from '../../components/theme/use-page-title';
import { WelcomeScreen } from '../../components/welcome/welcome-screen';
import { i18n } from '../../utils/i18n/i18n';
import { openLibraryPage, openOptionsPage } from '../../utils/messaging/open-page';
import { settingsStore } from '../../utils/settings/settings-store';
import { listShortcuts } from '../../utils/settings/shortcuts';

export function Welcome() {
  useSettings(settingsStore);
  usePageTitle(i18n.t('welcome.title'));
  return (
    <WelcomeScreen
      shortcuts={useShortcuts(listShortcuts)}
      isFirefox={import.meta.env.FIREFOX}
      onOpenOptions={openOptionsPage}
      onOpenLibrary={openLibraryPage}
    />
  );
}
