import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

const MAYOR = 'Wali Kota Lereng, Rangga Purnama, mengatakan siswa akan diberi makan. “Mulai Senin,” ujar Rangga.\n\n';
const named = (text: string) => whoSaidWhat(text).at(-1)?.replace(/ \(.*/, '');

describe('somebody who comes in is the next to speak', () => {
  it.each([
    // Spoken of as one of many before.
    [`${MAYOR}Karto Wijaya, siswa kelas XII, senang. “Enak sekali,” ujarnya.`, 'Karto Wijaya'],
    // By one name, with a trade of two words or a changed name.
    [`${MAYOR}Wiwin, juru parkir di Jalan Rimbun, mengaku kesulitan.\n\n“Bayar tunai saja,” keluh dia.`, 'Wiwin'],
    [`${MAYOR}Ratmini (bukan nama sebenarnya), ibu siswa, berharap banyak. “Anak saya lapar,” tuturnya.`, 'Ratmini'],
    // The subject of the sentence before, though the article has only told about her.
    [
      `${MAYOR}Hakim memvonis pedagang Melinda Sari. Mendengar itu, Melinda menangis. “Saya minta maaf,” katanya lirih.`,
      'Melinda Sari',
    ],
    [`${MAYOR}Mbah Painem tak henti mengucap syukur. “Matur nuwun,” ucapnya.`, 'Mbah Painem'],
    [`${MAYOR}Kuasa hukum warga, Ramli Husen SH, menilai itu berat. “Klien kami tidak tahu,” ujarnya.`, 'Ramli Husen'],
    // Again, by the first of her names.
    [
      `Yuni Safitri, pedagang kue, menangis. “Cuma sebulan,” teriaknya.\n\n${MAYOR}Yuni akhirnya pindah. Ia mengatakan lapangan itu sepi. “Kalau hujan bagaimana,” ujarnya.`,
      'Yuni Safitri',
    ],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name);
  });

  it('but not where the words are about the one who comes in', () => {
    expect(named(`${MAYOR}Korban, Tirta Wijaya (34), tinggal di Rimbun. “Kondisinya membaik,” ujarnya.`)).toBe(
      'Rangga Purnama',
    );
  });
});

describe('names as regional papers write them', () => {
  it.each([
    ['Kapolres Lereng AKBP I Ketut Sudiarta hadir. “Aman,” ujarnya.', 'I Ketut Sudiarta'],
    ['Istri petani itu, Tiurma br Simanjuntak, datang. “Kami pulang,” katanya.', 'Tiurma br Simanjuntak'],
    ['“Sudah lama,” kata Cucu Rohaeti, warga Rimbun.', 'Cucu Rohaeti'],
    ['Anggota DPRD Trenggalek Puguh Santosa datang. “Kami kawal,” ujarnya.', 'Puguh Santosa'],
    ['Ketua PHRI Bangka Belitung Deddy Kurniawan hadir. “Sepi,” ujar Deddy.', 'Deddy Kurniawan'],
    ['Ketua Kelompok Tani Sri Rejeki, Wagiman, mengaku pasrah. “Gagal panen,” ujarnya.', 'Wagiman'],
    [
      'Pengelola aplikasi Ladangku rugi. CEO Ladangku Nadira Syahrani mengaku lelah. “Berat,” ujar Nadira.',
      'Nadira Syahrani',
    ],
    ['Wali Kota Lereng Rizal Efendi hadir. “Lancar,” ujar Wako Rizal.', 'Rizal Efendi'],
    [
      'Kepala Kejaksaan Negeri Lereng, Zulkifli Hasan, hadir. “Kami tahan,” kata Zulkifli.\n\nAda tersangka baru. “Kita lihat,” tegas Kajari.',
      'Zulkifli Hasan',
    ],
    ['Rina Sari dari Walhi mengatakan hutan habis. “Tinggal cerita,” ujarnya.', 'Rina Sari'],
    [
      'Kepala Dinas Pariwisata Fransiskus Nggoro hadir. “Tutup dulu,” ucap Frans, sapaan akrabnya.',
      'Fransiskus Nggoro',
    ],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name);
  });
});
