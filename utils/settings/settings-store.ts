import { DEFAULT_SETTINGS, type Settings, settingsItem } from './settings';

/** Reads and writes the reader's settings. */
export const settingsStore = {
  /** A field that an older version did not have, or that sync lost, has its default. */
  async load(): Promise<Settings> {
    return { ...DEFAULT_SETTINGS, ...(await settingsItem.getValue()) };
  },
  save(settings: Settings): Promise<void> {
    return settingsItem.setValue(settings);
  },
};
