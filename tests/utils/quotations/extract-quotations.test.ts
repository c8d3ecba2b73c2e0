import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';

/** "words → name (role)" of every direct quotation. */
function whoSaidWhat(text: string): string[] {
  const { quotations, speakers } = extractQuotations(text, { language: 'id' });
  return quotations
    .filter((quotation) => quotation.kind === 'direct')
    .map((quotation) => {
      const speaker = speakers.find(({ id }) => id === quotation.attribution?.speakerId);
      return `${speaker?.name ?? '-'} (${speaker?.role ?? '-'})`;
    });
}

const CASES: [string, string, string[]][] = [
  [
    'office and name behind a comma, before a colon',
    'Pasar malam dibuka oleh Wali Kota Sukamaju, Rangga Purnama, Sabtu (3/5), dengan ajakan yang tak biasa, tapi juga mengajak: “Mari belanja di tetangga sendiri. Jangan sampai uang kita pergi jauh.”',
    ['Rangga Purnama (Wali Kota Sukamaju)'],
  ],
  [
    'short name, then -nya',
    'Wali Kota Sukamaju, Rangga Purnama, datang pagi-pagi.\n\nMenurut Rangga, pasar itu milik warga. “Kami hanya menjaga lampunya tetap menyala,” ujarnya.',
    ['Rangga Purnama (Wali Kota Sukamaju)'],
  ],
  [
    'name before office, taken up in the next paragraph',
    'Hal itu diungkapkan Tirta Wijaya, Kepala Dinas Pasar, yang menyebut pembeli naik dua kali lipat.\n\n“Tahun lalu tidak seramai ini, sungguh,” jelasnya.',
    ['Tirta Wijaya (Kepala Dinas Pasar)'],
  ],
];

describe('who said what', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});
