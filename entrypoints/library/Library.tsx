import { LibraryScreen } from '../../components/library/library-screen';
import type { SaveTabsAction } from '../../components/library/list/save-tabs';
import { useSettings } from '../../components/settings/use-settings';
import type { ReadImportedText } from '../../utils/library/import/import-links';
import type { Library as LibraryStore } from '../../utils/library/library';
import type { LibrarySearch } from '../../utils/library/search/library-search';
import { borrowTabs } from '../../utils/messaging/window-tabs';
import { settingsStore } from '../../utils/settings/settings-store';

interface LibraryProps {
  library: LibraryStore;
  search: LibrarySearch;
  addressOf: (id: string) => string;
}

/** The engine loads with the first text. */
const readText: ReadImportedText = async (link) => (await import('../../utils/open/read-imported')).readImported(link);

export function Library({ library, search, addressOf }: LibraryProps) {
  useSettings(settingsStore);
  const saveTabs: SaveTabsAction = async (onProgress, signal) => {
    const giveBack = await borrowTabs();
    try {
      const { saveTabs: save } = await import('../../utils/open/save-tabs');
      return await save(library, onProgress, signal);
    } finally {
      await giveBack();
    }
  };
  return (
    <LibraryScreen library={library} search={search} addressOf={addressOf} readText={readText} saveTabs={saveTabs} />
  );
}
