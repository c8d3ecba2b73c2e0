import { browser } from 'wxt/browser';
import { OptionsScreen } from '../../components/settings/options-screen';
import { useSettings } from '../../components/settings/use-settings';
import { useShortcuts } from '../../components/settings/use-shortcuts';
import { useSites } from '../../components/sites/use-sites';
import { usePageTitle } from '../../components/theme/use-page-title';
import { i18n } from '../../utils/i18n/i18n';
import { openLibraryPage, openWelcomePage } from '../../utils/messaging/open-page';
import { settingsStore } from '../../utils/settings/settings-store';
import { listShortcuts, openShortcutSettings } from '../../utils/settings/shortcuts';
import { addSitesFile, changeSiteRule, forgetSite, removeSiteRule } from '../../utils/sites/manage-sites';
import { siteOpening } from '../../utils/sites/site-opening';
import { sitesToFile } from '../../utils/sites/sites-file';
import { sitesStore } from '../../utils/sites/sites-store';

export function Options() {
  const [settings, setSettings] = useSettings(settingsStore);
  const sites = useSites(sitesStore);
  usePageTitle(i18n.t('options.title'));
  return (
    <OptionsScreen
      settings={settings}
      onSettings={setSettings}
      shortcuts={useShortcuts(listShortcuts)}
      onChangeShortcuts={openShortcutSettings}
      sites={sites}
      siteActions={{
        turnOn: siteOpening.turnOn,
        turnOff: siteOpening.turnOff,
        forget: forgetSite,
        removeRule: removeSiteRule,
        changeRule: changeSiteRule,
        toFile: () => sitesToFile(sites ?? []),
        addFile: addSitesFile,
      }}
      version={browser.runtime.getManifest().version}
      onOpenLibrary={openLibraryPage}
      onOpenWelcome={openWelcomePage}
    />
  );
}
