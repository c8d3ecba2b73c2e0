import { storage } from 'wxt/utils/storage';

/** How the reader likes to be read to. Kept on this device: another one has other voices. */
export interface SpeechSettings {
  /** 1 is the voice's own speed. */
  rate: number;
  /** The chosen voice (its `voiceURI`) by language. Pairs, because a language comes from a page and is no safe key. */
  voices: [language: string, voice: string][];
}

export const speechSettingsItem = storage.defineItem<SpeechSettings>('local:speech', {
  version: 1,
  fallback: { rate: 1, voices: [] },
});

/** The settings with another voice for a language. */
export function withVoice(settings: SpeechSettings, language: string, voice: string): SpeechSettings {
  return { ...settings, voices: [...settings.voices.filter(([kept]) => kept !== language), [language, voice]] };
}
