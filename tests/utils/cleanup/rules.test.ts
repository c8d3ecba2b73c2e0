import { describe, expect, it } from 'vitest';
import { lineRuleFor } from '../../../utils/cleanup/line-steps';
import { LINE_RULES } from '../../../utils/cleanup/rules/line-rules';
import { RELATED_LABELS } from '../../../utils/cleanup/rules/related-labels';

/** A line from life for each rule. */
const EXAMPLES: Record<string, string> = {
  'advertisement-label': 'ADVERTISEMENT',
  'scroll-on': 'SCROLL TO CONTINUE WITH CONTENT',
  'media-placeholder': '[Gambas:Video 20detik]',
  shortcode: '[irp posts=12 name="Pasar Baru Dibuka"]',
  'video-call': 'Saksikan juga video menarik berikut ini:',
  'embedded-post': 'Lihat postingan ini di Instagram',
  'script-needed': 'This slideshow requires JavaScript.',
  'share-label': 'Share this article',
  'share-target': 'Facebook Twitter WhatsApp',
  'share-call': 'Like this story? Share it with a friend!',
  'text-size-label': 'Font: A+ A-',
  'view-counter': 'Dilihat: 2.481 kali',
  reaction: 'Bagaimana reaksi Anda tentang artikel ini?',
  'bare-number': '157',
  'reading-time': '4 min read',
  pagination: 'Halaman Selanjutnya',
  'page-furniture': 'Skip to content',
  'follow-channel': 'Ikuti berita terbaru kami di Google News dan WhatsApp Channel',
  'channel-call': 'Mau tahu berita terbaru? Ikuti saluran WhatsApp kami.',
  'subscribe-call': 'Jangan lupa like, comment, dan subscribe.',
  'tip-off-call': 'Punya informasi penting? Kirim ke WhatsApp redaksi 0812-0000-0000',
  'donation-call': 'Dukungan Anda membantu kami terus menulis tentang kota ini.',
  'support-call': 'Dukung jurnalisme publik dengan menjadi anggota mulai dari Rp30.000 sebulan.',
  'newsletter-call': 'Sign up for our newsletter and get the news in your inbox',
  'subscribers-only': 'This content is reserved for subscribers only',
  'published-elsewhere': 'Artikel ini telah tayang di Warta Contoh dengan judul Pasar Baru Dibuka',
  'whole-text-elsewhere': 'Baca selengkapnya di Warta Contoh',
  'comment-form': 'Leave a Reply',
  'credit-line': 'Editor: Bagus Prakoso',
  'credit-without-colon': 'Reporter Rani Lestari',
  'author-note': '*) Penulis adalah dosen Universitas Contoh',
  'sign-off': '-red-',
  'reporting-by': 'Reporting by Dana Whitfield; Editing by Omar Said',
  'updated-line': 'Updated: May 17, 2025 10:32 am',
  'tag-line': 'Tags: banjir, Malang, drainase',
  'copyright-line': 'Copyright © 2025 Warta Contoh. All rights reserved.',
};

const PROSE = [
  'Baca juga pasal 5 undang-undang itu sebelum menuduh, ujar Darmawan kepada warga di balai desa.',
  'Share prices fell on Monday after the central bank surprised investors with a rate rise.',
  'Sumber air di lereng utara mengering sejak Juni, kata petugas yang mengukurnya setiap pekan.',
  'Editor buku itu, Rani Lestari, menolak menghapus bab terakhir meskipun diminta penerbit.',
  'Related costs rose by a third, the ministry said in its report on Tuesday.',
  'Halaman rumah itu tergenang sampai lutut, sehingga perabot dipindahkan ke lantai dua.',
  'Tags on the whales sent their last signals in March, researchers reported.',
  'Comments by the minister angered fishermen along the northern coast.',
  'Copyright law was written for printers, not for machines, argued the judge.',
  'Ikuti aturan, bukan keinginan sendiri, kata Sekar kepada para camat yang hadir.',
  '“Jangan buang sampah di saluran air,” kata Dandung.',
  '“Ikuti kanal resmi kami, jangan percaya kabar burung,” tegasnya.',
  'Klik tautan dari pesan WhatsApp itu, dan rekening Anda terkuras, kata polisi.',
  'Gabung dengan warga lain, Rukayah merekam air yang naik lalu mengunggahnya di Facebook.',
  'Update terakhir dari BMKG lewat kanal Telegram menyebut hujan reda menjelang subuh.',
  'Memuat 40 ton pasir, truk itu terguling di tanjakan.',
  'Tutup jalan utama, itu keputusan terakhir wali kota.',
  'Hak cipta lagu itu dipegang Rukayah sejak 1990, dan royaltinya ia bagikan kepada para pemain.',
  'Dilarang mengambil gambar, wartawan menunggu di luar pagar.',
  'Artikel ini pernah membuatnya dipecat.',
  'Berlangganan koran sejak 1970, ia hafal nama semua pengantarnya.',
  'Halaman 12 buku harian itu robek dan hilang.',
  'Halaman selanjutnya berisi daftar tukang yang belum dibayar.',
  'Baca selengkapnya di buku harian kakeknya, katanya.',
  'Sumber: itulah sebutan warga untuk mata air di kaki bukit.',
  'Editor: itulah pekerjaan yang pernah ia jalani selama dua tahun.',
  'Foto: hanya itu yang tersisa dari rumahnya.',
  'Diterbitkan 1972, buku itu kini langka dan mahal.',
  'Waktu baca buku, ia menangis.',
  'Waktu tempuhnya tinggal 3 menit.',
  'Video itu diputar lagi di sidang berikut ini: tiga menit tanpa suara.',
  'Suka duka penjaga palang pintu kereta',
];

/** More shapes of the same. */
const BOILERPLATE = [
  'IKLAN. GULIR UNTUK LANJUT BACA',
  'Scroll ke bawah untuk melanjutkan membaca',
  'Artikel berlanjut di bawah iklan',
  'Silakan baca konten menarik lainnya dari Warta Contoh di Google News',
  'Dapatkan informasi lain di Googlenews, klik: Warta Contoh',
  'Jadikan Warta Contoh sumber pilihan Anda di Google',
  'Untuk mendapatkan berita terbaru, ikuti saluran WhatsApp kami di tautan ini.',
  '**) Ikuti berita terbaru Warta Contoh di Google News klik link ini',
  'Redaktur & Reporter : Rani Lestari',
  'Pewarta/Editor: Bagus Prakoso',
  'Oleh: Rani Lestari',
  'Publisher : Rani Lestari',
  'Sumber: Antara',
  'Baca Halaman Selanjutnya',
  'Bagaimana nasib pedagang? Baca di halaman selanjutnya.',
  'Laman: 1 2',
  'Halaman selanjutnya: Nasib Pedagang Pasar',
  'Artikel ini pertama kali tayang di Warta Contoh',
  'Konten ini merupakan kerja sama Warta Contoh dan Radio Rimbun.',
  'Hak cipta dilindungi undang-undang',
  'Dilarang keras mengambil konten tanpa izin tertulis',
  'Telah dibaca 2.431 kali',
  'Jumlah pembaca: 341',
  'Komentar Anda',
  'Jadilah yang pertama berkomentar di sini',
  'Diterbitkan Sabtu, 17 Mei 2025',
  'Perbesar',
  'Memuat...',
  '[ad_1]',
  'Tonton video wawancara lengkapnya di sini.',
  'Sebuah kiriman dibagikan oleh Warta Contoh (@warta)',
  '(Visited 123 times, 1 visits today)',
  '//rl',
  'Rep: Rani',
  'Muat lainnya',
];

const ruleOf = (line: string) => lineRuleFor(line, 'anywhere') ?? lineRuleFor(line, 'ends');

describe('line rules', () => {
  it('have an example each', () => {
    expect(LINE_RULES.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  it.each(LINE_RULES.map(({ name, where }) => [name, where] as const))('%s meets its example', (name, where) => {
    expect(lineRuleFor(EXAMPLES[name] ?? '', where)?.name).toBe(name);
  });

  it.each(BOILERPLATE)('take out: %s', (line) => {
    expect(ruleOf(line)).toBeDefined();
  });

  it.each(PROSE)('leave alone: %s', (line) => {
    expect(ruleOf(line)?.name).toBeUndefined();
  });

  // A pattern that tries many ways to split a line takes longer than a page can wait.
  it.each(LINE_RULES.map((rule) => [rule.name, rule] as const))('%s takes no longer on hostile lines', (_, rule) => {
    const hostile = ['a', ' ', '1.', 'x ', '(', 'baca ', 'share ', '#a', '-'].map((part) =>
      part.repeat(400).slice(0, rule.most),
    );
    const started = performance.now();
    for (const line of hostile) rule.pattern.test(line);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('patterns', () => {
  it('do not cost a browser the cases of all letters', () => {
    const patterns = [
      ...LINE_RULES.flatMap(({ pattern, also }) => [pattern, also]),
      ...RELATED_LABELS.map(({ pattern }) => pattern),
    ];
    expect(patterns.filter((pattern) => pattern?.ignoreCase && pattern.unicode)).toEqual([]);
  });
});

describe('related labels', () => {
  it.each([
    'Baca Juga :  Kirab Budaya Tutup Hari Jadi',
    'BACA: Pasar Rakyat Ditata Ulang',
    'READ MORE: Council delays flood barrier',
    'Lesen Sie auch: Neue Brücke eröffnet',
    'Berita Terkait',
    'Artikel Terkait Pasar Rakyat Ditata Ulang',
  ])('meet %s', (line) => {
    expect(RELATED_LABELS.some(({ pattern }) => pattern.test(line))).toBe(true);
  });
});
