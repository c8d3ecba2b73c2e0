import { DEFAULT_SETTINGS, type Settings, settingsItem } from './settings';

/** The reader's settings; a field that an older version did not have, or that sync lost, has its default. */
export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await settingsItem.getValue()) };
}
