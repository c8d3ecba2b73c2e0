import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { applySettings } from '../theme/apply-settings';

/** Where settings are kept; given by the entry point. */
export interface SettingsStore {
  load: () => Promise<Settings>;
  save: (settings: Settings) => Promise<void>;
  /** Tells of changes made elsewhere. @returns how to stop. */
  watch: (tell: (settings: Settings) => void) => () => void;
}

/** Milliseconds without a change before it is written: a slider gives dozens a second, sync takes 120 writes a minute. */
const SAVE_AFTER = 300;

/** The reader's settings, applied to the page as they come and as they change, here or in another page. */
export function useSettings({ load, save, watch }: SettingsStore): [Settings, (settings: Settings) => void] {
  // Null until they are known: nothing is painted in another theme first, and no default is written over a choice.
  const [settings, setSettings] = useState<Settings | null>(null);
  const { later, isWaiting } = useLateSave(save);
  useEffect(() => {
    void load().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    // What this page is about to write is newer than what it hears of.
    return watch((changed) => isWaiting() || setSettings(changed));
  }, [load, watch, isWaiting]);
  useEffect(() => {
    if (settings) applySettings(settings);
  }, [settings]);
  const change = useCallback(
    (next: Settings): void => {
      if (!settings) return;
      setSettings(next);
      later(next);
    },
    [later, settings],
  );
  return [settings ?? DEFAULT_SETTINGS, change];
}

/** Writes once the changes have come to rest, or the page goes away (a popup closes at any moment). */
function useLateSave(save: (settings: Settings) => Promise<void>) {
  const waiting = useRef<{ settings: Settings; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useCallback(() => {
    if (!waiting.current) return;
    const { settings, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    void save(settings);
  }, [save]);
  const later = useCallback(
    (settings: Settings) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { settings, timer: setTimeout(flush, SAVE_AFTER) };
    },
    [flush],
  );
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { later, isWaiting: useCallback(() => waiting.current !== null, []) };
}
