import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';

/** Texts that make a careless pattern or a nested walk slow; each repeats its piece to the length asked for. */
const PIECES: [what: string, piece: string][] = [
  ['one endless word', 'A'],
  ['capital words', 'Budi '],
  ['initials', 'A. '],
  ['titles', 'Prof. Dr. Ir. H. '],
  ['degrees', ', S.H., M.H.'],
  ['straight marks', '"'],
  ['opening marks', '“'],
  ['closing marks', '” '],
  ['all marks', '“"‘«„”\'»'],
  ['apostrophes', "don't "],
  ['quotations and tags without a full stop', '"Kami siap membantu warga," kata Budi '],
  ['reports without a full stop', 'Budi mengatakan jalan itu rusak dan '],
  ['cues', 'kata '],
  ['cues and names', 'kata Budi '],
  ['menurut', 'menurut '],
  ['appositions', 'Budi, ketua, '],
  ['offices', 'Ketua Umum Partai '],
  ['pronouns', 'Ia berkata. '],
  ['clitics', '“Kami siap membantu,” ujarnya. '],
  ['commas', ','],
  ['dots', '. '],
  ['brackets', '('],
  ['spaces', ' '],
  ['blank lines', '\n\n'],
  ['bidirectional marks', '\u202e'],
];

const SHORT = 5_000;
/** Twice the text may take this many times the look-ups: 2 would be linear, 4 quadratic. */
const MOST_STEPS = 2.5;

/**
 * Counts the engine's look-ups in sets and maps: every step of every walk makes some, and unlike time the number does
 * not depend on what else the machine does.
 */
function countSteps(text: string, language: string): number {
  const { has } = Set.prototype;
  const { get } = Map.prototype;
  let steps = 0;
  Set.prototype.has = function count(value) {
    steps++;
    return has.call(this, value);
  };
  Map.prototype.get = function count(key) {
    steps++;
    return get.call(this, key);
  };
  try {
    extractQuotations(text, lexiconOf(language));
  } finally {
    Set.prototype.has = has;
    Map.prototype.get = get;
  }
  return steps;
}

const repeatTo = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe.each(['id', 'en'])('the work grows with the text, not with its square (%s)', (language) => {
  it.each(PIECES)('%s', (_, piece) => {
    const once = countSteps(repeatTo(SHORT, piece), language);
    const twice = countSteps(repeatTo(2 * SHORT, piece), language);
    expect(twice).toBeLessThanOrEqual(MOST_STEPS * once + 100);
  });

  it('many different names', () => {
    const name = (n: number) => `B${String(n).replace(/\d/g, (digit) => 'aeioulmnrs'[Number(digit)] ?? '')}`;
    const text = (count: number) =>
      Array.from({ length: count }, (_, n) => `“Kami siap membantu,” kata ${name(n)} ${name(n + 7)}.`).join('\n\n');
    // Beyond the number of people that the engine tells apart.
    expect(countSteps(text(1600), language)).toBeLessThanOrEqual(MOST_STEPS * countSteps(text(800), language));
  });
});

describe('patterns do not backtrack', () => {
  /** Twice the text may take this much more time; generous, the machine may be busy. */
  const MOST_TIME = 3.4;
  /** Below this many milliseconds a ratio tells nothing. */
  const NOISE = 20;
  const fastest = (text: string, language: string) => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      extractQuotations(text, lexiconOf(language));
      return performance.now() - start;
    });
    return Math.min(...runs);
  };

  it.each(['A', 'a', 'a.', 'A.a', "a'", 'a-', '1,', '1.000.', 'keAan', ' \n', '"a ', 'ketua-'])(
    '%j',
    (piece) => {
      for (const language of ['id', 'en']) {
        const ratio = () =>
          fastest(repeatTo(80_000, piece), language) / Math.max(NOISE, fastest(repeatTo(40_000, piece), language));
        const first = ratio();
        expect(first <= MOST_TIME ? first : Math.min(ratio(), ratio())).toBeLessThanOrEqual(MOST_TIME);
      }
    },
    60_000,
  );
});
