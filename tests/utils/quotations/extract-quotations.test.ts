import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { whoSaidWhat } from './who-said-what';

describe('the page the project started from, in other words', () => {
  const PAGE = `Pasar malam resmi ditutup oleh Wali Kota Sukamaju, Rangga Purnama, Sabtu (17/5), dengan pesan yang tak sekadar menghibur, tapi juga mengajak: “Mari belanja di tetangga sendiri. Jangan biarkan uang kita pergi jauh.”

Menurut Rangga, pasar bukan hanya tempat berjualan. “Pasar itu tempat kita bertemu dan saling kenal,” ujarnya.

Baca Juga :  Empat Tahun Beruntun, Kota Sukamaju Jadi Kota Terbersih

Tak berhenti di situ, Rangga menyatakan bahwa pihaknya akan memeriksa harga setiap pekan. “Saya ingin lihat harganya turun. Harus lebih murah lagi!” tegasnya.

Di sisi lain, Sekretaris Daerah Kota Sukamaju, Tirta Adi Wijaya, menilai pasar ini membuka lapangan kerja. Menurutnya, warga kini lebih dekat. “Sekat antarkampung berhasil kita kikis,” ujarnya.

Salah satunya diungkapkan Sekar Ayuningtyas, Staf Ahli Perdagangan, yang menyebut pasar ini menghidupkan kembali gotong royong.

“Pedagang kecil lahir dari kepercayaan tetangganya. Kita tidak bisa bekerja sendiri-sendiri,” jelasnya.

Senada dengan itu, Lurah Sukahati, Jovan Muhammad Arif Kertanegara, merasa ikatan warga menjadi modal penting. “Urusan jadi cepat kalau sudah saling kenal,” katanya.`;

  it('gives each of the six its speaker with full name and role', () => {
    expect(whoSaidWhat(PAGE)).toEqual([
      'Rangga Purnama (Wali Kota Sukamaju)',
      'Rangga Purnama (Wali Kota Sukamaju)',
      'Rangga Purnama (Wali Kota Sukamaju)',
      'Tirta Adi Wijaya (Sekretaris Daerah Kota Sukamaju)',
      'Sekar Ayuningtyas (Staf Ahli Perdagangan)',
      'Jovan Muhammad Arif Kertanegara (Lurah Sukahati)',
    ]);
  });
});

describe('the door', () => {
  const TEXT = 'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Lubangnya dalam,” ujarnya. “Semoga cepat diperbaiki.”';

  it('tells why: cue, mention and confidence', () => {
    const { quotations } = extractQuotations(TEXT, lexiconOf('id'));
    expect(
      quotations.map(({ cue, attribution }) => [cue?.text, attribution?.mention.text, attribution?.confidence]),
    ).toEqual([
      ['mengatakan', 'Tirta Wijaya', 'explicit'],
      ['ujarnya', 'ujarnya', 'resolved'],
      [undefined, 'ujarnya', 'guessed'],
    ]);
  });

  it('joins the parts of one utterance', () => {
    const { quotations } = extractQuotations(TEXT, lexiconOf('id'));
    expect(quotations.map(({ id, continues }) => [id, continues])).toEqual([
      ['q1', undefined],
      ['q2', undefined],
      ['q3', 'q2'],
    ]);
  });

  it('gives quotations without speakers in a language it does not know', () => {
    const { quotations, speakers } = extractQuotations(
      '„Wir fangen morgen damit an“, sagte Anna Weber.',
      lexiconOf('de'),
    );
    expect({ speakers, texts: quotations.map(({ text }) => text) }).toEqual({
      speakers: [],
      texts: ['Wir fangen morgen damit an'],
    });
  });
});
