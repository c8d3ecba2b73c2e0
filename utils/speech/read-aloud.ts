import type { TextRange } from '../article/quotation';
import { longestPiece, splitPieces } from './split-pieces';

export type ReadAloudStatus = 'paused' | 'speaking' | 'ended' | 'failed';

export interface ReadAloudState {
  status: ReadAloudStatus;
  /** Index of the sentence that is read or comes next. */
  sentence: number;
}

/** The part of the browser's `speechSynthesis` that is used. Its own pause is not: network voices do not wake from it. */
export type Synthesiser<Utterance> = {
  speak: (utterance: Utterance) => void;
  cancel: () => void;
};

interface ReadAloudOptions<Utterance> {
  text: string;
  sentences: readonly TextRange[];
  synthesiser: Synthesiser<Utterance>;
  /** Makes an utterance with voice and speed as they are chosen now. */
  utter: (text: string, rate: number) => Utterance;
  onChange: (state: ReadAloudState) => void;
}

/** The events of an utterance that are listened to; `error` names the reason. */
type Heard = Pick<SpeechSynthesisUtterance, 'onend' | 'onerror'>;

export interface ReadAloud {
  /** Reads on, or from a sentence. */
  play: (sentence?: number) => void;
  pause: () => void;
  /** Goes so many sentences on (or back) and keeps reading or waiting. */
  skip: (sentences: number) => void;
  /** Speed, 0.5 to 2; what is being said begins again at its piece. */
  setRate: (rate: number) => void;
  /** Says the current piece again: another voice was chosen. */
  repeat: () => void;
  stop: () => void;
}

/** Errors that only say that somebody cancelled: another page of the browser, or the reader in its settings. */
const TAKEN_AWAY = new Set(['canceled', 'interrupted']);

/**
 * Reads sentences aloud, one piece after the other, each short enough for Chrome. A pause ends the piece and `play`
 * says it again.
 */
export function createReadAloud<Utterance extends Heard>(options: ReadAloudOptions<Utterance>): ReadAloud {
  const { text, sentences, synthesiser, utter, onChange } = options;
  let state: ReadAloudState = { status: 'paused', sentence: 0 };
  let offset = 0;
  let rate = 1;
  /** Kept here, or Chrome may collect it before its end is told. */
  let current: Utterance | null = null;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const change = (next: Partial<ReadAloudState>): void => {
    state = { ...state, ...next };
    onChange(state);
  };
  const silence = (): void => {
    clearTimeout(alarm);
    const speaking = current !== null;
    current = null;
    if (speaking) synthesiser.cancel();
  };
  const speak = (): void => {
    silence();
    const sentence = sentences[state.sentence];
    if (!sentence) {
      change({ status: 'ended', sentence: 0 });
      return;
    }
    const [piece = sentence] = splitPieces(text, { ...sentence, start: sentence.start + offset }, longestPiece(rate));
    const utterance = utter(text.slice(piece.start, piece.end), rate);
    const done = (): void => {
      if (current !== utterance) return;
      current = null;
      clearTimeout(alarm);
      goOn(piece.end);
    };
    utterance.onend = done;
    utterance.onerror = ({ error }) => {
      if (current !== utterance) return;
      current = null;
      clearTimeout(alarm);
      change({ status: TAKEN_AWAY.has(error) ? 'paused' : 'failed' });
    };
    current = utterance;
    alarm = setTimeout(done, patience(piece, rate));
    synthesiser.speak(utterance);
  };
  const goOn = (end: number): void => {
    const sentence = sentences[state.sentence];
    if (sentence && end < sentence.end) {
      offset = end - sentence.start;
      speak();
      return;
    }
    moveTo(state.sentence + 1);
  };
  const moveTo = (sentence: number): void => {
    offset = 0;
    if (sentence >= sentences.length) {
      silence();
      change({ status: 'ended', sentence: 0 });
      return;
    }
    change({ sentence: Math.max(0, sentence) });
    if (state.status === 'speaking') speak();
  };
  const again = (): void => {
    if (state.status === 'speaking') speak();
  };

  return {
    play(sentence = state.sentence) {
      if (sentence !== state.sentence) offset = 0;
      change({ status: 'speaking', sentence });
      speak();
    },
    pause() {
      silence();
      change({ status: 'paused' });
    },
    skip: (count) => moveTo(state.sentence + count),
    setRate(next) {
      rate = next;
      again();
    },
    repeat: again,
    stop() {
      silence();
      offset = 0;
      change({ status: 'paused', sentence: 0 });
    },
  };
}

/** Milliseconds after which a voice that never told its end counts as through: three times the slowest, and a start. */
function patience({ start, end }: TextRange, rate: number): number {
  return ((end - start) / (4 * rate)) * 1000 + 8000;
}
