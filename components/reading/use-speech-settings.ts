import { useEffect, useState } from 'preact/hooks';
import { type SpeechSettings, speechSettingsItem } from '../../utils/settings/speech-settings';

/** How the reader likes to be read to; `null` until it has been looked up. */
export function useSpeechSettings(): [SpeechSettings | null, (settings: SpeechSettings) => void] {
  const [settings, setSettings] = useState<SpeechSettings | null>(null);
  useEffect(() => {
    void speechSettingsItem.getValue().then(setSettings);
  }, []);
  const change = (next: SpeechSettings): void => {
    setSettings(next);
    void speechSettingsItem.setValue(next);
  };
  return [settings, change];
}
