/** What the browser's voice was given to say and what it told about it, in milliseconds from the beginning. */
export interface Heard {
  words: string;
  rate: number;
  started?: number;
  ended?: number;
}

/** The window of a page that listens to its own voice. */
export type ListeningWindow = Window & typeof globalThis & { heard: Heard[] };

/** Runs in the page: from now on it keeps what its voice says. */
export function listen(window: ListeningWindow): void {
  const heard: Heard[] = [];
  const begin = performance.now();
  const synthesiser = window.speechSynthesis;
  const speak = synthesiser.speak.bind(synthesiser);
  window.heard = heard;
  synthesiser.speak = (utterance) => {
    const entry: Heard = { words: utterance.text, rate: utterance.rate };
    heard.push(entry);
    utterance.addEventListener('start', () => {
      entry.started = performance.now() - begin;
    });
    utterance.addEventListener('end', () => {
      entry.ended = performance.now() - begin;
    });
    speak(utterance);
  };
}

/** Runs in the page: whether the browser has a voice for a language that can be heard. Says a word to find out. */
export async function hasVoice(window: Window & typeof globalThis, language: string): Promise<boolean> {
  const synthesiser = window.speechSynthesis;
  // The voice itself, as the player takes it, not one of its variants. Firefox names them a few at a time.
  const find = () => synthesiser.getVoices().find(({ lang, name }) => lang.startsWith(language) && !name.includes('+'));
  for (let i = 0; i < 150 && !find(); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const voice = find();
  if (!voice) return false;
  const word = new window.SpeechSynthesisUtterance('Ya');
  word.voice = voice;
  return new Promise((resolve) => {
    // A voice without a sound card begins and never ends.
    setTimeout(() => resolve(false), 12_000);
    word.addEventListener('end', () => resolve(true));
    word.addEventListener('error', () => resolve(false));
    synthesiser.speak(word);
  });
}

/** Milliseconds that the voice spoke on from the first word to the last, leaving out what is still being said. */
export function spokenFor(heard: readonly Heard[]): number {
  const done = heard.filter(({ started, ended }) => started !== undefined && ended !== undefined);
  return (done.at(-1)?.ended ?? 0) - (done[0]?.started ?? 0);
}
