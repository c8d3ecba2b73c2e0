import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const TALKED_ABOUT: Case[] = [
  [
    '-nya in the next paragraph',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Sudah tiga kali kami laporkan ke kota,” ujarnya.',
    ['Tirta Wijaya'],
  ],
  [
    '-nya with an adverb',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Sudah tiga kali kami laporkan ke kota,” ujarnya singkat.',
    ['Tirta Wijaya'],
  ],
  [
    '-nya of a verb in no list',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Sudah tiga kali kami laporkan ke kota,” gerutunya.',
    ['Tirta Wijaya'],
  ],
  [
    'dia',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Sudah tiga kali kami laporkan ke kota,” kata dia.',
    ['Tirta Wijaya'],
  ],
  [
    'ia before the verb',
    'Tirta Wijaya datang pagi itu.\n\nIa menegaskan, “Sudah tiga kali kami laporkan ke kota.”',
    ['Tirta Wijaya'],
  ],
  [
    'dia … kembali',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Sudah tiga kali kami laporkan ke kota,” ungkap dia kembali.',
    ['Tirta Wijaya'],
  ],
  [
    'menurut opens the paragraph',
    'Menurut Tirta Wijaya, jalan itu rusak sejak lama. “Sudah tiga kali kami laporkan ke kota,” ujarnya.',
    ['Tirta Wijaya'],
  ],
  [
    'a wish keeps the speaker',
    'Tirta Wijaya berharap jalan itu segera diperbaiki.\n\n“Sudah tiga kali kami laporkan ke kota,” ujarnya.',
    ['Tirta Wijaya'],
  ],
  [
    'somebody new comes with a role',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\nSenada dengan itu, Lurah Sukamaju, Sekar Ayuningtyas, merasa warga sudah sabar.\n\n“Sudah tiga kali kami laporkan ke kota,” ujarnya.',
    ['Sekar Ayuningtyas (Lurah Sukamaju)'],
  ],
  [
    'somebody mentioned only does not take over',
    'Tirta Wijaya mengatakan laporan itu dikirim kepada Rangga Purnama.\n\n“Sudah tiga kali kami laporkan ke kota,” ujarnya.',
    ['Tirta Wijaya'],
  ],
  [
    'several quotations in a row',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Lubangnya dalam sekali,” ujarnya.\n\n“Motor saya pernah jatuh di sana,” sambungnya.\n\n“Semoga cepat diperbaiki,” tutupnya.',
    ['Tirta Wijaya', 'Tirta Wijaya', 'Tirta Wijaya'],
  ],
  [
    'no tag, the paragraph before speaks',
    'Tirta Wijaya menjelaskan cara kerjanya.\n\n“Air masuk dari atas, lalu turun ke bak kedua.”',
    ['Tirta Wijaya'],
  ],
  [
    'no tag at all, the next paragraph has one',
    '“Selamat untuk tuan rumah.”\n\n“Kami bermain terbuka sejak awal,” tutur Tirta Wijaya.',
    ['Tirta Wijaya', 'Tirta Wijaya'],
  ],
  [
    'names said inside a quotation do not count',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Pak Rangga sudah tahu soal ini,” ujarnya.',
    ['Tirta Wijaya'],
  ],
  [
    'a line that points to other articles does not count',
    'Tirta Wijaya mengatakan jalan itu rusak.\n\nBaca juga: Rangga Purnama Resmikan Pasar Malam\n\n“Sudah tiga kali kami laporkan ke kota,” ujarnya.',
    ['Tirta Wijaya'],
  ],
  [
    'question and answer',
    '“Sejak kapan Saudara tahu?” tanya jaksa Rangga Purnama.\n\n“Sejak tahun lalu, Pak,” jawab saksi Tirta Wijaya.\n\n“Siapa yang memberi tahu?” tanya jaksa.\n\n“Tetangga saya, Pak,” jawab Tirta.',
    ['Rangga Purnama (jaksa)', 'Tirta Wijaya (saksi)', 'Rangga Purnama (jaksa)', 'Tirta Wijaya (saksi)'],
  ],
];

const SHORT_NAMES: Case[] = [
  [
    'first name',
    'Wali Kota Sukamaju Rangga Purnama meresmikan pasar itu.\n\n“Semoga pedagang betah di sini,” kata Rangga.',
    ['Rangga Purnama (Wali Kota Sukamaju)'],
  ],
  [
    'last name',
    'Pelatih Harimau Muda, Jovan Kertanegara, memuji anak asuhnya.\n\n“Mereka berlari sampai peluit akhir,” kata Kertanegara.',
    ['Jovan Kertanegara (Pelatih Harimau Muda)'],
  ],
  [
    'title and short name',
    'Kapolres Sukamaju AKBP Rangga Purnama memimpin apel.\n\n“Kami jaga pasar siang dan malam,” kata AKBP Rangga.',
    ['Rangga Purnama (Kapolres Sukamaju AKBP)'],
  ],
  [
    'Pak and short name',
    'Ketua RT 05 Tirta Wijaya menyapu halaman.\n\n“Sampahnya kami pilah dulu,” kata Pak Tirta.',
    ['Tirta Wijaya (Ketua RT 05)'],
  ],
  [
    'Gus and short name',
    'Bupati Sukamaju, Muhammad Rangga, meninjau sawah.\n\n“Pupuknya sudah datang kemarin,” ujar Gus Rangga.',
    ['Muhammad Rangga (Bupati Sukamaju)'],
  ],
  [
    'office alone',
    'Kapolres Sukamaju, AKBP Rangga Purnama, memimpin apel.\n\n“Kami jaga pasar siang dan malam,” tambah Kapolres.',
    ['Rangga Purnama (Kapolres Sukamaju, AKBP)'],
  ],
  [
    'office with itu',
    'Politisi Partai Harapan, Rangga Purnama, menolak usul itu.\n\n“Usul itu terlalu mahal,” kata politisi Partai Harapan itu.',
    ['Rangga Purnama (Politisi Partai Harapan)'],
  ],
  [
    'description with itu',
    'Jovan Kertanegara tampil sejak menit pertama dan mengaku senang.\n\n“Saya menikmati setiap menitnya,” kata pemain kelahiran Sukamaju itu.',
    ['Jovan Kertanegara (pemain kelahiran Sukamaju)'],
  ],
  [
    'nickname announced',
    'Ketua panitia Muhammad Tirta, yang akrab disapa Totok, sibuk sejak pagi dan mengaku lelah.\n\n“Semua berjalan sesuai rencana,” kata Totok.',
    ['Muhammad Tirta (Ketua panitia)'],
  ],
  [
    'nickname in brackets',
    'Rangga Purnama (Angga) menjelaskan rencananya.\n\n“Kami mulai bulan depan,” kata Angga.',
    ['Rangga Purnama'],
  ],
  [
    'nickname from the end of the name',
    'Ketua panitia, Sri Lestari, mengatakan acara mulai pukul tujuh.\n\n“Tamunya banyak sekali,” ucap Tari.',
    ['Sri Lestari (Ketua panitia)'],
  ],
  [
    'misspelt once',
    'Jaganata (40) mengumpulkan paku di jalan dan mengaku tak pernah bosan.\n\n“Sehari bisa satu ember,” kata Jaganada.',
    ['Jaganata'],
  ],
  [
    'two with one surname are kept apart',
    'Made Kertanegara mengatakan sawahnya kering. Ketut Kertanegara mengatakan sawahnya basah.\n\n“Air tidak sampai ke sini,” kata Made.\n\n“Di tempat saya malah banjir,” kata Ketut.',
    ['Made Kertanegara', 'Ketut Kertanegara'],
  ],
  [
    'fuller name comes later',
    '“Kami mulai bulan depan,” kata Rangga.\n\nRangga Purnama adalah ketua panitia.',
    ['Rangga Purnama (ketua panitia)'],
  ],
];

describe.each([
  ['who is being talked about', TALKED_ABOUT],
  ['short names', SHORT_NAMES],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});
