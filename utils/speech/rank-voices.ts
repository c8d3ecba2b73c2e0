/** What we ask of one of the browser's voices. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>;

/**
 * The voices that can read a language, best first: on this device before over the internet, the system's own choice
 * before the others. Of a voice that comes in a hundred disguises, itself alone.
 * @param language BCP 47; '' (unknown) fits every voice.
 */
export function rankVoices<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice[] {
  const wanted = primaryLanguage(language);
  const fitting = voices.filter(({ lang }) => wanted === '' || primaryLanguage(lang) === wanted);
  return withoutVariants(fitting).sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
}

/** How Firefox's addresses of voices begin; it has no voices but the system's, whatever it says of them. */
const SYSTEM_VOICE = 'urn:moz-tts:';

/** Whether a voice speaks on this device. One over the internet is given the text. */
export function isOnDevice({ localService, voiceURI }: VoiceFacts): boolean {
  return localService || voiceURI.startsWith(SYSTEM_VOICE);
}

/**
 * Linux lists each voice of eSpeak once more for every way to change its sound ("Indonesian+Adam", some 13,000 in all);
 * these go where the voice itself ("Indonesian", "Indonesian espeak-ng") is there.
 */
function withoutVariants<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice[] {
  const own = voices.filter(({ name }) => !name.includes('+'));
  const isVariant = ({ name }: Voice): boolean => {
    const [base = '', variant] = name.split('+');
    return variant !== undefined && own.some((voice) => voice.name.startsWith(base));
  };
  return voices.filter((voice) => !isVariant(voice));
}

/**
 * The voice to start with: the reader's earlier choice, else the best one on this device. `undefined` where only voices
 * over the internet are left: their provider gets the text, so the reader has to choose one.
 */
export function startVoice<Voice extends VoiceFacts>(ranked: readonly Voice[], chosen?: string): Voice | undefined {
  return ranked.find(({ voiceURI }) => voiceURI === chosen) ?? ranked.find(isOnDevice);
}

function rank(voice: VoiceFacts): number {
  return (isOnDevice(voice) ? 2 : 0) + (voice.default ? 1 : 0);
}

/** "id" for "id-ID", "id_ID" and the old "in-ID". */
function primaryLanguage(tag: string): string {
  try {
    return tag === '' ? '' : new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return '';
  }
}
