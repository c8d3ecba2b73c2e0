import { describe, expect, it } from 'vitest';
import { readsAsSpeech } from '../../../../utils/quotations/spans/is-speech';
import { scanSpans } from '../../../../utils/quotations/spans/scan-spans';

const CASES: [text: string, isSpeech: boolean][] = [
  ['“Kami sudah menunggu dua jam di sini,” kata Tirta.', true],
  ['“Siap!” jawab Tirta.', true],
  ['Tirta menjawab, “Siap.”', true],
  ['Tirta menjawab: “Belum tahu.”', true],
  ['Ia menyebut usul itu “tidak masuk akal sama sekali”.', true],
  ['Ia menyebut usul itu “konyol”.', false],
  ['Film “Sang Penjaga Kota” tayang bulan depan.', false],
  ['Lagu “Pulang ke Rumah Ibu” diputar.', false],
  ["Film 'Sang Penjaga Kota' tayang bulan depan.", false],
  ['Program “Sapu Bersih” dimulai hari ini.', false],
  ['Kata “gotong royong” sering dipakai.', false],
  ['“We will rebuild the bridge,” she said.', true],
  ['The so-called “loopholes” are closed.', false],
  ['She wrote “A Day in the Life” in one week.', false],
  ['He called it “a mistake” twice.', false],
  ['He called it “a mistake that cost us ten years”.', true],
];

describe('readsAsSpeech', () => {
  it.each(CASES)('%s', (text, isSpeech) => {
    const [span] = scanSpans(text);
    expect(span && readsAsSpeech(text, span)).toBe(isSpeech);
  });
});
