import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which a browser that names no voice counts as having none; a Linux with thousands takes seconds. */
const WAIT = 6000;

/** The voices that the browser has; `null` until that is known. */
export function useVoices(): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(() => voicesNow());
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return undefined;
    const synthesiser = speechSynthesis;
    const take = (): void => setVoices(synthesiser.getVoices());
    synthesiser.addEventListener('voiceschanged', take);
    const timer = setTimeout(take, WAIT);
    return () => {
      synthesiser.removeEventListener('voiceschanged', take);
      clearTimeout(timer);
    };
  }, []);
  return voices;
}

function voicesNow(): readonly SpeechSynthesisVoice[] | null {
  if (typeof speechSynthesis === 'undefined') return [];
  const voices = speechSynthesis.getVoices();
  return voices.length > 0 ? voices : null;
}
