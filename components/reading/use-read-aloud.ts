import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { TextRange } from '../../utils/article/quotation';
import { createReadAloud, type ReadAloud, type ReadAloudState } from '../../utils/speech/read-aloud';
import { splitSentences } from '../../utils/speech/split-sentences';
import { bringIntoView, firstSentence, isInView, markSentence, unmarkSentence } from './spoken-sentence';

/** Reads an article aloud with a voice and marks the sentence that is spoken. Silent again when its view goes. */
export function useReadAloud({ content, metadata }: Article, voice: SpeechSynthesisVoice | undefined, rate: number) {
  const { text } = content;
  const sentences = useMemo(() => splitSentences(text, metadata.language), [text, metadata.language]);
  const [state, setState] = useState<ReadAloudState>({ status: 'paused', sentence: 0 });
  const chosen = useRef(voice);
  chosen.current = voice;

  const reading = useMemo<ReadAloud>(
    () =>
      createReadAloud({
        text,
        sentences,
        synthesiser: speechSynthesis,
        utter: (words, speed) => utterance(words, speed, chosen.current),
        onChange: setState,
      }),
    [text, sentences],
  );
  useEffect(() => {
    // Speech belongs to the browser, not to the page: it would go on without us.
    const stop = (): void => reading.stop();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
      unmarkSentence();
    };
  }, [reading]);
  useEffect(() => reading.setRate(rate), [reading, rate]);

  useEffect(() => reading.repeat(), [reading, voice]);

  const isStarted = useRef(false);
  const lead = useFollow(text, isStarted.current && state.status !== 'ended' ? sentences[state.sentence] : undefined);
  const play = (): void => {
    const first = isStarted.current ? undefined : firstSentence(text, sentences);
    isStarted.current = true;
    reading.play(first);
  };
  const skip = (count: number): void => {
    lead();
    reading.skip(count);
  };
  return { status: state.status, play, pause: reading.pause, skip };
}

/**
 * Marks the sentence and keeps it in view, as long as the reader stays with it: who scrolled elsewhere is not pulled
 * back. @returns what pulls back after all, with the next sentence.
 */
function useFollow(text: string, sentence: TextRange | undefined): () => void {
  const before = useRef<Range | null>(null);
  useEffect(() => {
    if (!sentence) {
      unmarkSentence();
      return;
    }
    const follows = !before.current || isInView(before.current);
    before.current = markSentence(text, sentence);
    if (before.current && follows) bringIntoView(before.current);
  }, [text, sentence]);
  return () => {
    before.current = null;
  };
}

function utterance(words: string, rate: number, voice: SpeechSynthesisVoice | undefined): SpeechSynthesisUtterance {
  const spoken = new SpeechSynthesisUtterance(words);
  spoken.rate = rate;
  if (voice) {
    spoken.voice = voice;
    spoken.lang = voice.lang;
  }
  return spoken;
}
