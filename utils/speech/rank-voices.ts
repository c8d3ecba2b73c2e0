/** What we ask of one of the browser's voices. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>;

/**
 * The voices that can read a language, best first: on this device before over the internet, the system's own choice
 * before the others.
 * @param language BCP 47; '' (unknown) fits every voice.
 */
export function rankVoices<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice[] {
  const wanted = primaryLanguage(language);
  return voices
    .filter(({ lang }) => wanted === '' || primaryLanguage(lang) === wanted)
    .sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
}

/**
 * The voice to start with: the reader's earlier choice, else the best one on this device. `undefined` where only voices
 * over the internet are left: their provider gets the text, so the reader has to choose one.
 */
export function startVoice<Voice extends VoiceFacts>(ranked: readonly Voice[], chosen?: string): Voice | undefined {
  return ranked.find(({ voiceURI }) => voiceURI === chosen) ?? ranked.find(({ localService }) => localService);
}

function rank({ localService, default: isDefault }: VoiceFacts): number {
  return (localService ? 2 : 0) + (isDefault ? 1 : 0);
}

/** "id" for "id-ID", "id_ID" and the old "in-ID". */
function primaryLanguage(tag: string): string {
  try {
    return tag === '' ? '' : new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return '';
  }
}
