import { describe, expect, it } from 'vitest';
import { readsLikeSpeech } from '../../../utils/cleanup/line-shape';
import { lineRuleFor } from '../../../utils/cleanup/line-steps';
import { LINE_RULES } from '../../../utils/cleanup/rules/line-rules';
import { RELATED_LABELS } from '../../../utils/cleanup/rules/related-labels';

/** Words of nobody's speech, so that nothing but the rule itself leaves them alone. */
const PROSE = [
  'Baca juga pasal 5 undang-undang itu sebelum menuduh siapa pun di balai desa.',
  'Share prices fell on Monday after the central bank surprised investors with a rate rise.',
  'Sumber air di lereng utara mengering sejak Juni, begitu catatan yang dibuat setiap pekan.',
  'Editor buku itu, Rani Lestari, menolak menghapus bab terakhir meskipun diminta penerbit.',
  'Related costs rose by a third between the two reports.',
  'Halaman rumah itu tergenang sampai lutut, sehingga perabot dipindahkan ke lantai dua.',
  'Tags on the whales sent their last signals in March, researchers reported.',
  'Comments by the minister angered fishermen along the northern coast.',
  'Copyright law was written for printers, not for machines, argued the judge.',
  'Ikuti aturan, bukan keinginan sendiri: begitu nasihat Sekar kepada para camat yang hadir.',
  'Jangan buang sampah di saluran air: begitu bunyi papan di tepi sungai.',
  'Klik tautan dari kiriman WhatsApp seperti itu, dan rekening Anda terkuras.',
  'Like his father, Hassan relied on his friends on Facebook.',
  'Follow up talks on a law that would hold Facebook to account are set for May.',
  'Netflix menaikkan harga paket tanpa iklan, dan pelanggan yang sudah berlangganan paket premium tidak terkena.',
  'YouTube will raise the price of its ad-free plan for users who subscribe to YouTube Premium.',
  'This story was read by millions of children across the islands before the war.',
  'This article was read aloud by the judge during the hearing, and the defendant wept.',
  'Dapatkan informasi beasiswa lewat laman kampus; calon peserta wajib membuat satu akun dan mendaftarkan diri.',
  'If you click on the link, criminals earn a small commission from the network, police warned.',
  'Have a question? The call centre will take comments until Friday, the ministry announced.',
  'The museum is not responsible for the content of external exhibitions held in its garden.',
  'Reklame',
  'Dapatkan berita acara itu dari panitera sebelum sidang, begitu nasihat kuasa hukum kepada ahli waris.',
  'Siaran langsung itu tanpa iklan, tetapi jumlah pelanggan tetap turun sepanjang tahun lalu.',
  'Do you have a dog? A third of the households in Ashby do, the council found.',
  'Entre los vecinos circula por WhatsApp una lista con los cortes de agua de agosto.',
  'A version of this bridge stood here in 1840, before the flood carried it away.',
  'This article of the law was read by nobody, the judge remarked dryly.',
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
  'Baca selengkapnya di buku harian kakeknya yang robek.',
  'Sumber: itulah sebutan warga untuk mata air di kaki bukit.',
  'Editor: itulah pekerjaan yang pernah ia jalani selama dua tahun.',
  'Foto: hanya itu yang tersisa dari rumahnya.',
  'Diterbitkan 1972, buku itu kini langka dan mahal.',
  'Waktu baca buku, ia menangis.',
  'Waktu tempuhnya tinggal 3 menit.',
  'Video itu diputar lagi di sidang berikut ini: tiga menit tanpa suara.',
  'Suka duka penjaga palang pintu kereta',
  'Sign up for the choir closed on Friday, so there was no choir.',
  'Get the latest bus or you walk home, the villagers joke.',
  'Stay ahead of the flood, the elders taught their children.',
  'Contact with the boat was lost at noon.',
  'Support for our journalism club grew after the strike.',
  'Listen to this story of a man who kept his boat.',
  'Fishermen make a contribution from their wages to the harbour fund.',
  'Get more from your garden by sowing later.',
  'If you sign up for the course, the village earns a place in the final.',
  'When you buy a ticket, the ferry earns its keep.',
  'This story is older than the broadcast mast above the village.',
  'Support for the bridge came from hill and harbour alike.',
  'Geser ke bawah lalu ketuk menu Privasi dan Keamanan.',
  'Jangan membagikan akun media sosial atau informasi pribadi anak kepada siapa pun.',
  'Cek akun media sosial penjual dan cari informasi dari pembeli lain.',
  'Baca halaman 5 untuk memahami maksud penulis buku itu.',
  'Di halaman 12 untuk pertama kali ia menulis tentang laut.',
  'Nonton streaming film bajakan gratis di situs ilegal bisa membuat ponsel terkena virus.',
];

/** Words that a rule would meet, were they not somebody's. */
const SPOKEN = [
  '“Ikuti kanal resmi kami di WhatsApp untuk berita terbaru, jangan percaya kabar burung,” tegasnya.',
  'Punya informasi penting? Kirim ke WhatsApp redaksi 0812-0000-0000, kata Ratna kepada warga.',
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
  it.each(LINE_RULES)('$name meets its example', ({ name, where, example }) => {
    expect(lineRuleFor(example, where)?.name).toBe(name);
  });

  it.each(BOILERPLATE)('take out: %s', (line) => {
    expect(ruleOf(line)).toBeDefined();
  });

  it.each(PROSE)('leave alone: %s', (line) => {
    expect(ruleOf(line)?.name).toBeUndefined();
    expect(readsLikeSpeech(line)).toBe(false);
  });

  it.each(SPOKEN)('leave to the one who says it: %s', (line) => {
    expect(ruleOf(line)?.name).toBeUndefined();
    expect(LINE_RULES.some(({ pattern, also }) => pattern.test(line) && (!also || also.test(line)))).toBe(true);
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
  it.each(RELATED_LABELS)('meet $example', ({ example, pattern }) => {
    expect(pattern.test(example)).toBe(true);
  });

  it.each([
    'Bacaan pagi itu selesai sebelum azan.',
    'Lihatlah sawah di lereng itu.',
    'Moreover, the council agreed.',
    'Relatedness is a matter of degree.',
    'Seeing the bridge, he wept.',
    'Simakan Al-Quran digelar di balai desa.',
    'Terkaitkan atau tidak, kedua perkara itu disidang bersama.',
  ])('leave alone: %s', (line) => {
    expect(RELATED_LABELS.some(({ pattern }) => pattern.test(line))).toBe(false);
  });
});
