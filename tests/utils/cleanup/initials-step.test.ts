import { describe, expect, it } from 'vitest';
import { readHtml } from '../../tools/read/read-html';

const BEFORE = [
  'Warga Sumber Jati memperbaiki jembatan bambu di hulu sungai selama dua pekan penuh.',
  'Kayu penyangganya diganti satu demi satu, dan pejalan kaki tetap boleh menyeberang.',
  '“Tali pengikatnya sudah lapuk,” kata Ratna Pertiwi, kepala dinas, di tepi sungai.',
];
const MORE = [
  'Dinas menyiapkan perahu bagi anak sekolah yang tinggal di seberang sungai itu.',
  '“Kami berangkat lebih pagi,” ujar Ratna sambil melepas tali perahu yang pertama.',
];

/** @returns the paragraphs of an Indonesian article, and the initials found in it. */
function read(...paragraphs: string[]): { text: string[]; initials: string[] } {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const page = `<html lang="id"><head><title>Jembatan Bambu Diperbaiki</title></head><body><article><h1>Jembatan Bambu Diperbaiki</h1>${body}</article></body></html>`;
  const { article } = readHtml(page, 'https://wartarimbun.example/jembatan');
  return { text: article.content.text.split('\n\n'), initials: article.metadata.initials };
}

describe('initials of reporter and editor', () => {
  it.each([
    ['Jembatan dibuka lagi Maret nanti. (cah/ram)', 'Jembatan dibuka lagi Maret nanti.', ['cah', 'ram']],
    ['Jembatan dibuka lagi di depan balai kota (cah/ram)', 'Jembatan dibuka lagi di depan balai kota', ['cah', 'ram']],
    ['Jembatan dibuka lagi Maret nanti. [mea]', 'Jembatan dibuka lagi Maret nanti.', ['mea']],
  ])('are taken off the last paragraph: %s', (line, text, initials) => {
    expect(read(...BEFORE, line)).toEqual({ text: [...BEFORE, text], initials });
  });

  it('end the article, also where a poll follows that reads like prose', () => {
    const poll = 'Menurut pembaca, apakah jembatan itu cukup kuat untuk dilewati sepeda motor?';
    expect(read(...BEFORE, ...MORE, 'Jembatan dibuka lagi Maret nanti. (cah/ram)', poll)).toEqual({
      text: [...BEFORE, ...MORE, 'Jembatan dibuka lagi Maret nanti.'],
      initials: ['cah', 'ram'],
    });
  });
});

describe('a bracket that is the sentence’s own', () => {
  it.each([
    'Setiap pendaftar membawa kartu identitas pasangan (suami/istri).',
    'Perahu berangkat dari kedua tepi sungai secara bergantian (kiri/kanan).',
    'Pendaftar menulis nama lengkap, alamat, dan jenis kelamin (pria/wanita)',
  ])('stays with all that follows: %s', (line) => {
    expect(read(...BEFORE, line, ...MORE)).toEqual({ text: [...BEFORE, line, ...MORE], initials: [] });
  });

  it('stays at the end of the text as well', () => {
    const line = 'Setiap pendaftar membawa kartu identitas pasangan (suami/istri).';
    expect(read(...BEFORE, line)).toEqual({ text: [...BEFORE, line], initials: [] });
  });
});
