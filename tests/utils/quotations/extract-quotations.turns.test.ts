import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** The speaker of the last direct quotation. */
const lastSpeaker = (text: string, language?: string): string | undefined => whoSaidWhat(text, language).at(-1);

const MARKET =
  '“Kami mulai Maret,” kata Wali Kota Rimbun Darma Pratama.\n\n“Sewanya mahal,” kata Sekar Lestari, pedagang.\n\n“Nanti turun,” kata Darma.\n\n';
const MAYOR =
  '“We start in March,” said Mayor Tom Hollis.\n\n“Rent is high,” said Jack Reeve, a trader.\n\n“It will fall,” Hollis said.\n\n';

describe('whoever opens a paragraph speaks next', () => {
  it.each([
    'Sekar tertawa.',
    'Sekar tidak puas dengan jawaban itu.',
    'Namun Sekar tak percaya begitu saja.',
    'Ditanya soal sewa, Sekar menunjuk kiosnya.',
    'Sekar irit bicara setelah ditemui di pasar.',
    'Kepada wartawan, Sekar menilai sewa terlalu tinggi.',
  ])('%s', (sentence) => {
    expect(lastSpeaker(`${MARKET}${sentence} “Jangan janji lagi,” ujarnya.`)).toBe('Sekar Lestari (pedagang)');
  });

  it.each(['Reeve was scathing.', 'Mr Reeve disputed that.', 'Reeve shrugged.'])('%s', (sentence) => {
    expect(lastSpeaker(`${MAYOR}${sentence} “No more promises,” he said.`, 'en')).toBe('Jack Reeve (a trader)');
  });

  it('somebody who has only just come in', () => {
    expect(lastSpeaker(`${MAYOR}Jonas Bell, 16, had fewer reservations. “Say less,” he said.`, 'en')).toBe(
      'Jonas Bell',
    );
  });

  it.each<[string, string]>([
    ['Salah satu pembeli yang ditemui mengeluh. “Mahal sekali,” ujarnya.', 'Salah satu pembeli'],
    ['Pembeli lain yang enggan disebut namanya menuntut potongan. “Mahal,” katanya.', 'Pembeli lain'],
  ])('somebody without a name: %s', (text, speaker) => {
    expect(lastSpeaker(MARKET + text)).toContain(speaker);
  });
});

describe('who else comes in', () => {
  it.each<[string, string]>([
    [
      'Keluhan yang sama datang dari Aminah Sari, pedagang ayam. “Mahal sekali,” ucapnya.',
      'Aminah Sari (pedagang ayam)',
    ],
    [
      'Disinggung mengenai kemungkinan pembeli lain, Darma tidak menampik. “Lihat nanti,” ujarnya.',
      'Darma Pratama (Wali Kota Rimbun)',
    ],
    [
      'Skripsi berjudul “Model Panen Padi Berbasis Satelit” itu dipuji Darma. “Bagus,” ucapnya.',
      'Darma Pratama (Wali Kota Rimbun)',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(MARKET + text)).toBe(speaker);
  });

  it('adds to what was quoted before', () => {
    const text = 'Kepada penyidik, pelaku berinisial AR mengaku menyesal.\n\n“Ini sudah yang kedua,” imbuhnya.';
    expect(lastSpeaker(MARKET + text)).toBe('Darma Pratama (Wali Kota Rimbun)');
  });

  it('by a clause of their own', () => {
    const text = 'Many cheered. Ellen Mossley, who started the group, wiped away tears. “We have won,” she said.';
    expect(lastSpeaker(MAYOR + text, 'en')).toBe('Ellen Mossley');
  });
});

describe('whom something befalls does not speak', () => {
  const CHIEF = 'Kapolres AKBP Slamet Haryono memimpin pencarian. “Semua turun,” kata Slamet.\n\n';

  it.each([
    'Rangga Purnama (34), sopir truk, kini ditahan. “Ia mengantuk,” ujarnya.',
    'Rangga Purnama memang ditangkap polisi. “Sesuai prosedur,” ujarnya.',
    'Korban, Rangga Purnama (34), tinggal di Rimbun. “Kondisinya membaik,” ujarnya.',
    'Rangga Purnama (34) tewas di lokasi. “Lukanya parah,” ujarnya.',
    'Ketika itu motor Sinar Lima milik warga melaju dari barat. “Remnya blong,” ujarnya.',
    'Ada bukti penganiayaan yang dilakukan Rangga Purnama, termasuk rekaman. “Sudah kami periksa,” ujarnya.',
  ])('%s', (text) => {
    expect(lastSpeaker(CHIEF + text)).toContain('Slamet Haryono');
  });

  it('nor does whom the article has only told about', () => {
    const text =
      'Rangga Purnama, petani, ditemukan warga. “Kami kubur besok,” kata Supri Yadi, tetangga.\n\nRangga selama ini hidup sendiri. “Beliau pendiam,” kenangnya.';
    expect(lastSpeaker(text)).toBe('Supri Yadi (tetangga)');
  });

  it('in English', () => {
    const text =
      'Chief Ann Lowell led the raid. “Good work,” Lowell said.\n\nTom Hollis, 34, was arrested at home. “He did not resist,” she said.';
    expect(lastSpeaker(text, 'en')).toContain('Ann Lowell');
  });
});

describe('who is called how', () => {
  it.each<[string, string]>([
    ['“Saya khilaf,” kata tersangka AS (34) kepada polisi.', 'AS (tersangka)'],
    ['Pelaku berinisial AS (34) ditemui. “Saya khilaf,” katanya.', 'AS (Pelaku)'],
    ['Lurah Rimbun, Neneng Kurnia, datang. “Terima kasih,” kata Bu Lurah.', 'Neneng Kurnia (Lurah Rimbun)'],
    ['“Kami siapkan,” kata Ny. Hj. Rosmaniar Zulfikar.', 'Rosmaniar Zulfikar (Ny. Hj.)'],
    ['“Kami siapkan,” kata Moh. Rifai Santosa.', 'Moh. Rifai Santosa'],
    ['“Kami catat,” kata Plh. Sekda Arif Budiman.', 'Arif Budiman (Plh. Sekda)'],
    ['“Kami siapkan,” kata Ketua Komisi B Marulam Situmeang.', 'Marulam Situmeang (Ketua Komisi B)'],
    ['“Kami siapkan,” kata Camat I Gede Suardana.', 'I Gede Suardana (Camat)'],
    ['“Kertas kuno,” kata sejarawan Rohman Sasmita.', 'Rohman Sasmita (sejarawan)'],
    ['“Satu,” kata Mbah Karto.', 'Mbah Karto'],
    ['“Satu,” kata pendiri KirimCepat Felix Hartanto.', 'Felix Hartanto (pendiri KirimCepat)'],
    ['“Satu,” kata pengacara Budi Santosa.', 'Budi Santosa (pengacara)'],
    [
      '“Satu,” cerita Kepala Puskesmas Wolo Atas, Maria Goreti Wea, Selasa (4/2).',
      'Maria Goreti Wea (Kepala Puskesmas Wolo Atas)',
    ],
    [
      'Kuasa hukum Ratu, Fredi Manulang, hadir. “Satu,” kata Fredi.\n\n“Dua,” ucap pengacara berdarah Batak tersebut.',
      'Fredi Manulang (Kuasa hukum Ratu)',
    ],
    [
      'Kepala Dinas Slamet Riyanto berdalih. “Satu,” kata pria yang karib disapa Totok itu.\n\n“Dua,” sahut Totok.',
      'Slamet Riyanto (Kepala Dinas)',
    ],
    ['Didampingi Habib Ali Zainal, Wiranto Adji meninjau. “Kami tunda,” katanya.', 'Wiranto Adji'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it.each<[string, string]>([
    ['“He waved,” said Lt. Cmdr. Dana Ostrow.', 'Dana Ostrow (Lt. Cmdr.)'],
    ['“He waved,” said Deputy Mayor Tom Hollis.', 'Tom Hollis (Deputy Mayor)'],
    ['“He waved,” said press secretary Karla Weiss.', 'Karla Weiss (press secretary)'],
    [
      'Marston manager Matteo Rizzi made nine changes. “I take the blame,” said the Italian.',
      'Matteo Rizzi (Marston manager)',
    ],
    ['Anna Jennings said so.\n\n“We are selling,” she said.', 'Anna Jennings'],
    ['Sarah Cole said he was the heart of it.\n\n“We miss him,” she said.', 'Sarah Cole'],
    ['“We are selling,” said Dana Ostrow of Penn & Lyle. “All of it,” she said.', 'Dana Ostrow'],
    ['“He waved,” said Superintendent Ann Lowell.', 'Ann Lowell (Superintendent)'],
    ['“Bad,” said Tom Hollis.\n\n“Good,” said Ann Lowell.\n\n“Sure,” Hollis grumbled.', 'Tom Hollis'],
    ['“Bad,” said Tom Hollis.\n\n“Good,” said Ann Lowell.\n\n“Sure,” snapped Hollis.', 'Tom Hollis'],
    ['“Good,” said Ellie Sharpe.\n\nTrevor Madley said he was sorry.\n\n“Which one?” she said.', 'Ellie Sharpe'],
    [
      '“Good,” manager Nell Byrne said.\n\nAmara Keller was less dramatic. “I jumped,” said the 29-year-old.',
      'Amara Keller',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text, 'en')).toBe(speaker);
  });
});
