import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const CASES: Case[] = [
  [
    'a title inside the name',
    'Kepala SDN 47, Rahmawati Dg. Kanang membenarkan hal itu. “Ini bambu swadaya,” kata Rahmawati.',
    ['Rahmawati Dg. Kanang (Kepala SDN 47)'],
  ],
  [
    'the title of a work inside a description',
    '“Tutup mata,” kata Sekar Ayuningtyas. “Gurunya galak,” tutur pemain sinetron “Cinta di Ujung Gang” ini.',
    [
      'Sekar Ayuningtyas (pemain sinetron “Cinta di Ujung Gang”)',
      'Sekar Ayuningtyas (pemain sinetron “Cinta di Ujung Gang”)',
    ],
  ],
  [
    'somebody known under another name',
    'Penyanyi Sekar Ayuningtyas yang lebih dikenal dengan nama Yulpus buka suara. “Aku diam saja,” tulis Yulpus.',
    ['Sekar Ayuningtyas (Penyanyi)'],
  ],
  [
    'a woman is no man',
    '“Mohon doanya,” ujar Rangga Purnama.\n\nSri Lestari menangis. Suaminya, Mulyanto, 38 tahun, ada di kapal itu.\n\n“Ia berpamitan,” ujar perempuan itu lirih.',
    ['Rangga Purnama', 'Sri Lestari (perempuan)'],
  ],
  [
    'a citizen is one who was named',
    '“Kami siap,” kata Rangga Purnama.\n\nAnisa (33) menjadi ibu pasien yang lega.\n\n“Saya sudah pasrah,” tutur warga Desa Lereng itu.',
    ['Rangga Purnama', 'Anisa (warga Desa Lereng)'],
  ],
  [
    'a month that is a name',
    'Tetangga korban, Juli, mengaku tak curiga. “Kukira tukang paket,” katanya.',
    ['Juli (Tetangga korban)'],
  ],
  [
    'the place of a school with a number',
    'Kepala SMP Negeri 3 Rimbun Endang Lestari mengatakan tebing retak. “Petugas datang,” kata Endang.',
    ['Endang Lestari (Kepala SMP Negeri 3 Rimbun)'],
  ],
  [
    'a short form and a place before a verb',
    'Badan Meteorologi (BMKG) Juanda memperingatkan hujan. Kepala Stasiun Meteorologi Juanda Rangga Purnama hadir. “Waspada,” jelas Rangga.',
    ['Rangga Purnama (Kepala Stasiun Meteorologi Juanda)'],
  ],
  [
    'a child of somebody',
    'Nining, pemilik warung, hadir. Anak Nining ikut. “Sini makan lagi,” kata Nining.',
    ['Nining (pemilik warung)'],
  ],
  [
    'a description over its places',
    'Martha Kogoya (34) mengajar tiga kelas. “Saya senang,” kata guru SD Walesi, Kabupaten Jayawijaya, itu.',
    ['Martha Kogoya (guru SD Walesi, Kabupaten Jayawijaya)'],
  ],
  [
    'a description with a clause',
    '“Takut pelanggan lari,” kata Siti Maimunah. Perempuan yang lama berjualan itu mengaku rugi. “Dua orang saya liburkan,” katanya.',
    ['Siti Maimunah (Perempuan yang lama berjualan)', 'Siti Maimunah (Perempuan yang lama berjualan)'],
  ],
  [
    'a circuit is a place',
    'Direktur Sirkuit Lereng Priandhi Satria hadir. “Kami pasangi atap,” janjinya.',
    ['Priandhi Satria (Direktur Sirkuit Lereng)'],
  ],
  [
    'a degree without dots',
    'Rektor Prof Dr Bagas Adinata MSi menyampaikan hal itu. “Bawa bekal,” ucap Bagas.',
    ['Bagas Adinata (Rektor Prof Dr)'],
  ],
  [
    'a firm that ends as names do',
    'Pompa dikelola PT Bumi Sejuk Lestari. Direktur Utama PT Bumi Sejuk Lestari Arief Purnama hadir. “Cepat surut,” kata Arief.',
    ['Arief Purnama (Direktur Utama PT Bumi Sejuk Lestari)'],
  ],
  [
    'a day that is called like a man',
    'Hari itu Sekar Ayuningtyas datang. “Saya jalan kaki,” kata ketua kelompok itu.',
    ['Sekar Ayuningtyas (ketua kelompok)'],
  ],
  ['a short surname that is also a degree', 'Jack Ma mengatakan hal itu. “Saya guru,” kata Jack Ma.', ['Jack Ma']],
  [
    'a name that is only spoken of',
    'Tirta Wijaya menyebut nama Rangga dalam sidang. “Rangga tahu,” kata Tirta.',
    ['Tirta Wijaya'],
  ],
  [
    'who is described right after he was named',
    '“Kami gelar lagi,” kata Sekar Ayuningtyas.\n\nApresiasi datang dari Agus Mulyono. Perajin gula aren di Desa Lereng itu menjual ampasnya.\n\n“Biasanya dibuang,” katanya.',
    ['Sekar Ayuningtyas', 'Agus Mulyono (Perajin gula aren di Desa Lereng)'],
  ],
  [
    'who is described right after he confirmed something',
    '“Kami gelar lagi,” kata Sekar Ayuningtyas.\n\nHal itu diakui Hanifah, warga Bekasi. Mahasiswi semester lima tersebut mengaku senang. “Aku mencatat,” tutur dia.',
    ['Sekar Ayuningtyas', 'Hanifah (warga Bekasi)'],
  ],
  [
    'a son who is told about is not the one described',
    'Anisa (33) lega. Putranya, Raka, sudah diperbolehkan pulang.\n\n“Saya sudah pasrah,” tutur warga Desa Lereng itu.',
    ['Anisa (warga Desa Lereng)'],
  ],
  [
    'a citizen described after she spoke',
    'Salah satu penerima, Siti Maemunah, mengaku namanya hilang dari daftar. Setelah melapor, namanya masuk lagi.\n\n“Dua hari beres,” ucap warga Kelurahan Lereng itu.',
    ['Siti Maemunah (Salah satu penerima)'],
  ],
  [
    'but not whoever is named last within a paragraph',
    'Pelatih Rangga Purnama memuji timnya. Gol kemenangan dicetak Tirta Wijaya. “Kami senang,” kata pria asal Lereng itu.',
    ['Rangga Purnama (Pelatih)'],
  ],
  [
    'a nickname behind a title is nobody’s for sure',
    'Wakil Ketua Dewan Alexander Purnama hadir.\n\n“Saya tunggu,” kata Gus Alex.',
    ['Gus Alex'],
  ],
  [
    'a victim did not speak before he was named',
    '“Pelaku masuk lewat jendela,” katanya.\n\nJoko Purnama tewas ditusuk orang tak dikenal.',
    ['-'],
  ],
  [
    'a short form of the second name',
    'Koordinator Jaringan, Cut Rahmawati, hadir.\n\n“Embernya kosong,” tegas Cut Rahma.',
    ['Cut Rahmawati (Koordinator Jaringan)'],
  ],
  ['a ministry is nobody', '“Kami disodori nama,” ujar pegawai Kementerian Samudra.', ['pegawai Kementerian Samudra']],
  [
    'a chapter and a prayer are nobody',
    'Rangga Purnama mengutip surah Ibrahim usai azan Subuh. “Dirawat,” ujarnya.',
    ['Rangga Purnama'],
  ],
  [
    'a degree without dots',
    'Rektor Universitas Sumber Daya, Prof Joko Purnama MSc, mengaku bangga dengan capaian itu. “Jangan berhenti,” tegasnya.',
    ['Joko Purnama (Rektor Universitas Sumber Daya, Prof)'],
  ],
  [
    'who speaks before his name is told',
    'Pukul empat bunyi lesung itu terdengar.\n\n“Dikira saya mati,” katanya.\n\nNamanya Sarmini Darmo Wiyono.',
    ['Sarmini Darmo Wiyono'],
  ],
  ['a platform is nobody', '“Duit hilang semua!” tulis seorang pengguna X.', ['seorang pengguna X']],
];

describe('who is meant (id)', () => {
  it.each(CASES)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text, 'id')).toEqual(expected);
  });
});
