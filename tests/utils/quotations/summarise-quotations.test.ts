import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { summariseQuotations } from '../../../utils/quotations/summarise-quotations';

const TEXT = `“Api muncul dari dapur dan cepat sekali membesar.”

Rangga Purnama datang. “Kami siap membantu,” kata Rangga. “Tinggal menunggu izin.”

“Satu dua tiga empat lima enam tujuh delapan sembilan,” kata Tirta Wijaya.`;

describe('summariseQuotations', () => {
  const { quotations, speakers } = extractQuotations(TEXT, lexiconOf('id'));
  const summary = summariseQuotations(quotations, speakers);

  it('puts who says most first, with words and share', () => {
    expect(summary.voices.map(({ speaker, words, share }) => [speaker.name, words, share])).toEqual([
      ['Tirta Wijaya', 9, 9 / 23],
      ['Rangga Purnama', 6, 6 / 23],
    ]);
  });

  it('counts the parts of an utterance once', () => {
    expect(summary.voices.map(({ count, quotations: own }) => [count, own.length])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('lists what nobody is known to have said', () => {
    expect(summary.unattributed.map(({ text }) => text)).toEqual(['Api muncul dari dapur dan cepat sekali membesar.']);
  });

  it('gives the line of the article', () => {
    expect([summary.quotations, summary.speakers]).toEqual([3, 2]);
  });

  it('is empty for an article without quotations', () => {
    expect(summariseQuotations([], [])).toEqual({ voices: [], unattributed: [], quotations: 0, speakers: 0 });
  });
});
