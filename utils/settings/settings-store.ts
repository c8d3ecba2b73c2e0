import { storage } from 'wxt/utils/storage';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** The one settings item. A new field gets its default there; a changed one gets a migration and a higher version. */
const settingsItem = storage.defineItem<Settings>('sync:settings', { version: 1, fallback: DEFAULT_SETTINGS });

/** Reads and writes the reader's settings. */
export const settingsStore = {
  async load(): Promise<Settings> {
    return parseSettings(await settingsItem.getValue());
  },
  save(settings: Settings): Promise<void> {
    return settingsItem.setValue(settings);
  },
  /** Tells of changes made in another page or on another machine. @returns how to stop. */
  watch(tell: (settings: Settings) => void): () => void {
    return settingsItem.watch((stored) => tell(parseSettings(stored)));
  },
};
