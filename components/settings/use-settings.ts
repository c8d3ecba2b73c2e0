import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { applySettings } from '../theme/apply-settings';

/** Where settings are kept; given by the entry point. */
export interface SettingsStore {
  load: () => Promise<Settings>;
  save: (settings: Settings) => Promise<void>;
}

/** The reader's settings, applied to the page as they come and as they change. */
export function useSettings({ load, save }: SettingsStore): [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void load().then(setSettings);
  }, [load]);
  useEffect(() => applySettings(settings), [settings]);
  const change = (next: Settings): void => {
    setSettings(next);
    void save(next);
  };
  return [settings, change];
}
