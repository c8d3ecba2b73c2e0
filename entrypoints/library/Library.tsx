import { LibraryScreen } from '../../components/library/library-screen';
import { useSettings } from '../../components/settings/use-settings';
import type { Library as LibraryStore } from '../../utils/library/library';
import { settingsStore } from '../../utils/settings/settings-store';

export function Library({ library, addressOf }: { library: LibraryStore; addressOf: (id: string) => string }) {
  useSettings(settingsStore);
  return <LibraryScreen library={library} addressOf={addressOf} />;
}
