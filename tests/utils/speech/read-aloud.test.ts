import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadAloud, type ReadAloudState } from '../../../utils/speech/read-aloud';
import { splitSentences } from '../../../utils/speech/split-sentences';

const TEXT = 'Warga datang. Lurah pulang. Hujan turun.';

interface FakeUtterance {
  text: string;
  rate: number;
  onend: SpeechSynthesisUtterance['onend'];
  onerror: SpeechSynthesisUtterance['onerror'];
}

/** A synthesiser that speaks until the test says that it is through. */
function start(text = TEXT) {
  const said: FakeUtterance[] = [];
  let state: ReadAloudState = { status: 'paused', sentence: 0 };
  const cancel = vi.fn();
  const sentences = splitSentences(text, 'id');
  const reading = createReadAloud<FakeUtterance>({
    text,
    sentences,
    synthesiser: { speak: (utterance) => void said.push(utterance), cancel },
    utter: (words, rate) => ({ text: words, rate, onend: null, onerror: null }),
    onChange: (next) => {
      state = next;
    },
  });
  const last = () => said.at(-1) as unknown as SpeechSynthesisUtterance;
  return {
    reading,
    cancel,
    words: () => said.map((utterance) => utterance.text.trim()),
    rates: () => said.map(({ rate }) => rate),
    state: () => state,
    end: (utterance = last()) => utterance.onend?.call(utterance, {} as SpeechSynthesisEvent),
    fail: (error: string) => last().onerror?.call(last(), { error } as SpeechSynthesisErrorEvent),
    last,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createReadAloud', () => {
  it('reads one sentence after the other and ends', () => {
    const { reading, end, words, state } = start();
    reading.play();
    expect(state()).toEqual({ status: 'speaking', sentence: 0 });
    end();
    expect(state().sentence).toBe(1);
    end();
    end();
    expect(words()).toEqual(['Warga datang.', 'Lurah pulang.', 'Hujan turun.']);
    expect(state()).toEqual({ status: 'ended', sentence: 0 });
  });

  it('begins again after the end', () => {
    const { reading, end, words } = start('Satu.');
    reading.play();
    end();
    reading.play();
    expect(words()).toEqual(['Satu.', 'Satu.']);
  });

  it('begins at the sentence that is asked for', () => {
    const { reading, words } = start();
    reading.play(2);
    expect(words()).toEqual(['Hujan turun.']);
  });

  it('says a long sentence in pieces and counts it as one', () => {
    const long = `${'kata demi kata, '.repeat(20)}selesai. Lalu pulang.`;
    const { reading, end, words, state } = start(long);
    reading.play();
    while (state().sentence === 0 && words().length < 20) end();
    expect(words().length).toBeGreaterThan(3);
    expect(words().slice(0, -1).join(' ')).toBe(long.slice(0, long.indexOf('. ') + 1));
    expect(words().at(-1)).toBe('Lalu pulang.');
  });

  it('pauses without the browser’s own pause, and says the sentence again', () => {
    const { reading, end, cancel, words, state, last } = start();
    reading.play();
    end();
    const interrupted = last();
    reading.pause();
    expect(cancel).toHaveBeenCalledOnce();
    expect(state()).toEqual({ status: 'paused', sentence: 1 });
    end(interrupted);
    expect(state()).toEqual({ status: 'paused', sentence: 1 });
    reading.play();
    expect(words().at(-1)).toBe('Lurah pulang.');
  });

  it('skips on and back, not beyond the beginning', () => {
    const { reading, words } = start();
    reading.play();
    reading.skip(1);
    reading.skip(-1);
    reading.skip(-1);
    expect(words()).toEqual(['Warga datang.', 'Lurah pulang.', 'Warga datang.', 'Warga datang.']);
  });

  it('skips silently while it is paused', () => {
    const { reading, words, state } = start();
    reading.play();
    reading.pause();
    reading.skip(1);
    expect(words()).toHaveLength(1);
    expect(state()).toEqual({ status: 'paused', sentence: 1 });
    reading.play();
    expect(words().at(-1)).toBe('Lurah pulang.');
  });

  it('ends when the reader skips past the last sentence', () => {
    const { reading, state, cancel } = start('Satu.');
    reading.play();
    reading.skip(1);
    expect(cancel).toHaveBeenCalledOnce();
    expect(state()).toEqual({ status: 'ended', sentence: 0 });
  });

  it('changes speed while it speaks', () => {
    const { reading, rates } = start();
    reading.setRate(1.5);
    reading.play();
    reading.setRate(2);
    expect(rates()).toEqual([1.5, 2]);
  });

  it('says so when a voice fails', () => {
    const { reading, fail, state } = start();
    reading.play();
    fail('network');
    expect(state()).toEqual({ status: 'failed', sentence: 0 });
  });

  it('waits when another page took the voice', () => {
    const { reading, fail, state } = start();
    reading.play();
    fail('interrupted');
    expect(state().status).toBe('paused');
  });

  it('goes on when a voice never tells its end', () => {
    const { reading, words } = start();
    reading.play();
    vi.advanceTimersByTime(60_000);
    expect(words()).toContain('Lurah pulang.');
  });

  it('is silent after stop, whatever comes late', () => {
    const { reading, end, words, last } = start();
    reading.play();
    const late = last();
    reading.stop();
    end(late);
    vi.advanceTimersByTime(600_000);
    expect(words()).toHaveLength(1);
  });

  it('has nothing to read in an empty text', () => {
    const { reading, words, state } = start('');
    reading.play();
    expect(words()).toEqual([]);
    expect(state().status).toBe('ended');
  });
});
