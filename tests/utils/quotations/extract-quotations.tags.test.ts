import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const FORMS: Case[] = [
  ['kata + name', '“Jembatan ini sudah lama kami tunggu,” kata Rangga Purnama.', ['Rangga Purnama']],
  ['ujar + name', '“Air naik sampai ke lutut anak-anak,” ujar Tirta Wijaya, Senin (3/5/2025).', ['Tirta Wijaya']],
  [
    'ucap, straight marks',
    '"Panen tahun ini lebih baik dari tahun lalu," ucap Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
  [
    'no space behind the mark',
    '"Panen tahun ini lebih baik dari tahun lalu,"ucap Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
  [
    'space on the wrong side of the mark',
    '"Panen tahun ini lebih baik dari tahun lalu, "ucap Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
  ['the same mark on both sides', '”Kami menunggu kabar dari kota,” kata Rangga Purnama.', ['Rangga Purnama']],
  ['guillemets', '«Kami menunggu kabar dari kota,» kata Rangga Purnama.', ['Rangga Purnama']],
  ['question', '“Sampai kapan kami harus menunggu?” tanya Rangga Purnama.', ['Rangga Purnama']],
  ['exclamation', '“Jangan ada lagi korban di jalan ini!” tegas Rangga Purnama.', ['Rangga Purnama']],
  ['ungkap', '“Kerugian masih kami hitung bersama warga,” ungkap Tirta Wijaya.', ['Tirta Wijaya']],
  ['jelas', '“Alatnya dibeli dari tabungan sendiri,” jelas Tirta Wijaya.', ['Tirta Wijaya']],
  ['terang', '“Alatnya dibeli dari tabungan sendiri,” terang Tirta Wijaya.', ['Tirta Wijaya']],
  ['tutur', '“Alatnya dibeli dari tabungan sendiri,” tutur Tirta Wijaya.', ['Tirta Wijaya']],
  ['papar', '“Alatnya dibeli dari tabungan sendiri,” papar Tirta Wijaya.', ['Tirta Wijaya']],
  ['pungkas', '“Alatnya dibeli dari tabungan sendiri,” pungkas Tirta Wijaya.', ['Tirta Wijaya']],
  ['imbuh', '“Alatnya dibeli dari tabungan sendiri,” imbuh Tirta Wijaya.', ['Tirta Wijaya']],
  ['a verb that is in no list', '“Alatnya dibeli dari tabungan sendiri,” gerutu Tirta Wijaya.', ['Tirta Wijaya']],
  [
    'name before the verb, behind the quotation',
    '“Kami siap membantu siapa saja,” Tirta Wijaya menambahkan.',
    ['Tirta Wijaya'],
  ],
  ['verb before, comma', 'Tirta Wijaya menegaskan, “Tidak ada pungutan di sekolah kami.”', ['Tirta Wijaya']],
  ['verb before, colon', 'Tirta Wijaya menegaskan: “Tidak ada pungutan di sekolah kami.”', ['Tirta Wijaya']],
  [
    'aside between name and verb',
    'Tirta Wijaya, Rabu (7/5), mengatakan, “Tidak ada pungutan di sekolah kami.”',
    ['Tirta Wijaya'],
  ],
  [
    'met before he spoke',
    'Tirta Wijaya, saat ditemui di rumahnya, mengatakan, “Tidak ada pungutan di sekolah kami.”',
    ['Tirta Wijaya'],
  ],
  [
    'adverb before the verb',
    'Tirta Wijaya juga kembali menegaskan, “Tidak ada pungutan di sekolah kami.”',
    ['Tirta Wijaya'],
  ],
  [
    'passive with oleh, clause with colon',
    'Acara ditutup oleh Tirta Wijaya, yang mengajak: “Mari jaga sungai ini bersama-sama.”',
    ['Tirta Wijaya'],
  ],
  ['demikian kata', '“Tidak ada pungutan di sekolah kami,” demikian kata Tirta Wijaya.', ['Tirta Wijaya']],
  [
    'tag in the middle',
    '“Kami siap,” kata Tirta Wijaya, “asal jalannya diperbaiki lebih dulu.”',
    ['Tirta Wijaya', 'Tirta Wijaya'],
  ],
  [
    'quotation goes on behind its tag',
    '“Kami siap membantu,” kata Tirta Wijaya. “Tinggal menunggu izin dari kota.”',
    ['Tirta Wijaya', 'Tirta Wijaya'],
  ],
];

describe.each([['forms of the tag', FORMS]] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});
