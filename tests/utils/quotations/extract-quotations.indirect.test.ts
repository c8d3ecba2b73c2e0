import { describe, expect, it } from 'vitest';
import { reports } from './who-said-what';

const CASES: [text: string, expected: string[]][] = [
  ['Tirta Wijaya mengatakan jalan itu rusak sejak lama.', ['Tirta Wijaya: jalan itu rusak sejak lama']],
  ['Tirta Wijaya mengatakan, jalan itu rusak sejak lama.', ['Tirta Wijaya: jalan itu rusak sejak lama']],
  ['Tirta Wijaya mengatakan bahwa jalan itu rusak sejak lama.', ['Tirta Wijaya: jalan itu rusak sejak lama']],
  [
    'Tirta Wijaya mengatakan kepada wartawan bahwa jalan itu rusak sejak lama.',
    ['Tirta Wijaya: jalan itu rusak sejak lama'],
  ],
  ['Menurut Tirta Wijaya, jalan itu rusak sejak lama.', ['Tirta Wijaya: jalan itu rusak sejak lama']],
  ['Aliansi Jurnalis Rimbun menyatakan pers sedang terancam.', ['Aliansi Jurnalis Rimbun: pers sedang terancam']],
  ['Ikatan Dokter Indonesia menilai aturan itu keliru.', ['Ikatan Dokter Indonesia: aturan itu keliru']],
  ['Tirta Wijaya mengaku tidak tahu soal itu.', ['Tirta Wijaya: tidak tahu soal itu']],
  ['Tirta Wijaya menilai jalan itu terlalu sempit.', ['Tirta Wijaya: jalan itu terlalu sempit']],
  ['Tirta Wijaya memastikan jalan itu segera diperbaiki.', ['Tirta Wijaya: jalan itu segera diperbaiki']],
  ['Jalan itu, kata Tirta Wijaya, sudah rusak sejak lama.', ['Tirta Wijaya: sudah rusak sejak lama']],
  ['Untuk itu, lanjut Tirta Wijaya, jalan itu ditutup dulu.', ['Tirta Wijaya: jalan itu ditutup dulu']],
  ['Jalan itu sudah rusak sejak lama, kata Tirta Wijaya.', ['Tirta Wijaya: Jalan itu sudah rusak sejak lama']],
  ['Tirta Wijaya menjabarkan, jalan itu rusak karena truk.', ['Tirta Wijaya: jalan itu rusak karena truk']],
  [
    'Tirta Wijaya mengatakan jalan itu rusak. Ia juga menambahkan lampunya mati semua.',
    ['Tirta Wijaya: jalan itu rusak', 'Tirta Wijaya: lampunya mati semua'],
  ],
  [
    'Tirta Wijaya mengatakan jalan itu rusak. Menurutnya, lampunya mati semua.',
    ['Tirta Wijaya: jalan itu rusak', 'Tirta Wijaya: lampunya mati semua'],
  ],
  [
    'Tirta Wijaya mengaku sudah melapor dan menyebut laporannya diterima kota.',
    ['Tirta Wijaya: sudah melapor', 'Tirta Wijaya: laporannya diterima kota'],
  ],
  ['Tirta Wijaya membantah pihaknya mengabaikan laporan.', ['Tirta Wijaya: pihaknya mengabaikan laporan']],
  ['Tirta Wijaya membenarkan video itu direkam di sana.', ['Tirta Wijaya: video itu direkam di sana']],
  ['Tirta Wijaya menyampaikan keluhan warga.', []],
  ['Tirta Wijaya menegaskan hal itu.', []],
  ['Tirta Wijaya menyampaikan pula ucapan terima kasih kepada warga.', []],
  ['Dikatakan Tirta Wijaya, dari 300 penenun kini tersisa 112.', ['Tirta Wijaya: dari 300 penenun kini tersisa 112']],
  ['Lanjut Tirta Wijaya, obat itu dijual kepada pelajar.', ['Tirta Wijaya: obat itu dijual kepada pelajar']],
  [
    'Rangga Purnama dalam orasinya menuding kampus tidak melibatkan mahasiswa.',
    ['Rangga Purnama: kampus tidak melibatkan mahasiswa'],
  ],
  [
    'Rangga Purnama, peternak di Lereng, yang turut hadir mengatakan soalnya bukan kuota.',
    ['Rangga Purnama: soalnya bukan kuota'],
  ],
  ['Hal itu disampaikan Tirta Wijaya, yang datang dari Sukamaju.', []],
  ['Tirta Wijaya menyampaikan keluhan warga kepada camat.', []],
  ['Tirta Wijaya menyampaikan bahwa warga sudah lama mengeluh.', ['Tirta Wijaya: warga sudah lama mengeluh']],
  ['Tirta Wijaya meminta warga bersabar sampai bulan depan.', []],
  ['Tirta Wijaya berharap jalan itu segera diperbaiki.', []],
  ['Tirta Wijaya tidak bisa menjelaskan sebab kebakaran itu.', []],
  ['Tirta Wijaya berjalan ke pasar setiap pagi.', []],
  ['Soal harga menurut Tirta Wijaya, semua sudah diatur oleh kota.', ['Tirta Wijaya: semua sudah diatur oleh kota']],
  ['Tirta Wijaya memandang penting bahwa warga didengar lebih dulu.', ['Tirta Wijaya: warga didengar lebih dulu']],
  [
    'Tirta Wijaya menegaskan bahwa ia berharap bahwa jalan itu segera selesai.',
    ['Tirta Wijaya: ia berharap bahwa jalan itu segera selesai'],
  ],
  ['Memastikan semua lancar, Tirta Wijaya datang ke pasar.', []],
  ['Tirta Wijaya mengatakan kepada wartawan di kantornya.', []],
  ['Tirta Wijaya bertanya kepada terdakwa Budi Santoso.', []],
  [
    'Tirta Wijaya mengatakan kepada wartawan di Gedung Putih perang akan segera berakhir.',
    ['Tirta Wijaya: perang akan segera berakhir'],
  ],
  [
    'Tirta Wijaya mengatakan kepada awak media pelaku sudah ditangkap polisi.',
    ['Tirta Wijaya: pelaku sudah ditangkap polisi'],
  ],
  ['Tirta Wijaya mengaku kepada polisi baru sekali mencuri.', ['Tirta Wijaya: baru sekali mencuri']],
  ['Bukan Tirta Wijaya yang mengatakan bahwa jalan itu rusak, melainkan Rangga Purnama.', []],
  ['Kata pengantar buku itu ditulis Tirta Wijaya.', []],
  [
    'Tirta Wijaya menyebut jalan itu “urat nadi desa” sejak lama.',
    ['Tirta Wijaya: jalan itu “urat nadi desa” sejak lama'],
  ],
];

const ENGLISH: typeof CASES = [
  ['Ann Lee said prices rose again, although wages fell.', ['Ann Lee: prices rose again']],
  ['Ann Lee said it was late; nobody came.', ['Ann Lee: it was late']],
  ['Ann Lee said Pell, who has recovered, had been in tears.', ['Ann Lee: Pell, who has recovered, had been in tears']],
  ['Two children were flown out, sheriff’s Lt. Ann Lee said.', ['Ann Lee: Two children were flown out']],
  ['Ann Lee told reporters the bridge was safe again.', ['Ann Lee: reporters the bridge was safe again']],
  ['Ann Lee told the court that “the bridge moved”.', ['Ann Lee: the bridge moved']],
  ['Ann Lee said “the bridge moved” and that he ran.', ['Ann Lee: “the bridge moved” and that he ran']],
  ['It was Tom Hale, not Ann Lee, who said the bridge was safe.', ['Tom Hale: the bridge was safe']],
  ['Neither Ann Lee nor Tom Hale said the bridge was safe.', []],
  ['Nor Hisham Lee said the bridge was safe again.', ['Hisham Lee: the bridge was safe again']],
  ['It was not Ann Lee who said the bridge was safe.', ['-: the bridge was safe']],
];

describe('reported clauses (en)', () => {
  it.each(ENGLISH)('%s', (text, expected) => {
    expect(reports(text, 'en')).toEqual(expected);
  });
});

describe('reported clauses', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(reports(text)).toEqual(expected);
  });
});
