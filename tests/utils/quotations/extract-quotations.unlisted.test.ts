import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const ROLES_IN_NO_LIST: Case[] = [
  [
    'between tag and name',
    '“Pohonnya kami tanam sendiri,” ujar punggawa gerakan hijau, Tirta Wijaya.',
    ['Tirta Wijaya (punggawa gerakan hijau)'],
  ],
  [
    'with itu',
    '“Pohonnya kami tanam sendiri,” ujar Tirta Wijaya. “Bibitnya dari warga,” tambah punggawa gerakan hijau itu.',
    ['Tirta Wijaya (punggawa gerakan hijau)', 'Tirta Wijaya (punggawa gerakan hijau)'],
  ],
  [
    'behind the name',
    '“Pohonnya kami tanam sendiri,” ujar Tirta, punggawa gerakan hijau.',
    ['Tirta (punggawa gerakan hijau)'],
  ],
  [
    'before a name that opens the sentence',
    'Punggawa gerakan hijau Sukamaju, Tirta Wijaya, mengatakan pohon itu baru. “Kami tanam sendiri,” ujarnya.',
    ['Tirta Wijaya (Punggawa gerakan hijau Sukamaju)'],
  ],
  [
    'behind a name of one word',
    '“Kami dengar suara keras,” kata Tirta Wijaya.\n\nWirayuda, warga sekitar lain juga menyebut ada suara. “Keras sekali,” ucapnya.',
    ['Tirta Wijaya', 'Wirayuda (warga sekitar lain)'],
  ],
  [
    'the date of birth in a description',
    '“Saya datang bersama keponakan,” kata Sekar Ayuningtyas. “Tiketnya susah dicari,” lanjut perempuan kelahiran 3 Oktober 1970 ini.',
    [
      'Sekar Ayuningtyas (perempuan kelahiran 3 Oktober 1970)',
      'Sekar Ayuningtyas (perempuan kelahiran 3 Oktober 1970)',
    ],
  ],
  [
    'the speaker owns what bears the name',
    '“Bus itu dari atas,” ujar Sekar, pemilik salon Sekar Beauty Salon.',
    ['Sekar (pemilik salon Sekar Beauty Salon)'],
  ],
];

const OFFICES: Case[] = [
  [
    'fields of one office between commas',
    'Kepala Dinas Koperasi, Perindustrian, dan Perdagangan Kota Sukamaju, Tirta Wijaya, S.Sos, MM mengungkapkan bahwa pasar dibuka. “Silakan datang,” ujarnya.',
    ['Tirta Wijaya (Kepala Dinas Koperasi, Perindustrian, dan Perdagangan Kota Sukamaju)'],
  ],
  [
    'setempat',
    'Ketua RT setempat, Tirta Wijaya turut membenarkan kejadian itu. “Saya dengar sendiri,” kata Tirta.',
    ['Tirta Wijaya (Ketua RT setempat)'],
  ],
  [
    'a phrase that goes on to itu',
    'Wali Kota Sukamaju Rangga Purnama membuka pasar. “Kita berusaha,” tutur orang nomor satu di jajaran Pemkot Sukamaju itu.',
    ['Rangga Purnama (Wali Kota Sukamaju)'],
  ],
  [
    'station behind rank and name',
    'AKP Tirta Polsek Sukamaju menuturkan bahwa laporan masuk. “Laporannya dari keluarga,” tutur AKP Tirta.',
    ['Tirta (AKP)'],
  ],
  [
    'a verb with the capital of its sentence',
    'Wali Kota Sukamaju, Rangga, meninjau pasar.\n\nDisampaikan Rangga, bahwa ada tiga pasar. “Prosesnya panjang,” lanjutnya.',
    ['Rangga (Wali Kota Sukamaju)'],
  ],
  [
    'told to a paper',
    'Wirayuda, tokoh petani di Kecamatan Sukamaju, Kabupaten Sukahati, kepada Harian Lintas mengatakan harga turun. “Sudah biasa,” tuturnya.',
    ['Wirayuda (tokoh petani di Kecamatan Sukamaju)'],
  ],
  [
    'the dead do not speak',
    'Kapolres Sukahati, Kompol Rangga Purnama menjelaskan kejadiannya.\n\nAnak korban bernama Tirta Wijaya (14) meninggal dunia di rumah sakit.\n\n“Lukanya berat,” katanya.',
    ['Rangga Purnama (Kapolres Sukahati, Kompol)'],
  ],
];

const DOCUMENTS: Case[] = [
  [
    'a statement of an institution',
    '“Layanan pulih malam ini,” demikian pernyataan PT Sinar Lintas.',
    ['PT Sinar Lintas'],
  ],
  [
    'a document alone is nobody',
    'Tirta Wijaya datang. “Datang saja,” ujar Tirta.\n\nMahasiswa membagikan rilis. “Turunkan biaya kuliah sekarang juga,” bunyi keterangan tersebut.',
    ['Tirta Wijaya', '-'],
  ],
  [
    'the institution goes on in its letter',
    '“Layanan pulih malam ini,” demikian pernyataan PT Sinar Lintas.\n\nSurel yang sama menambahkan, “Pelanggan akan menerima ganti rugi.”',
    ['PT Sinar Lintas', 'PT Sinar Lintas'],
  ],
];

const LABELS: Case[] = [
  [
    'a poster and what is listed with it',
    'Poster dibentangkan, antara lain bertuliskan, “Kembalikan taman kami sekarang juga”, “Taman untuk semua warga kota”, serta “Jangan jual tanah kami.”\n\n“Kami tidak akan pergi,” kata Tirta Wijaya.',
    ['Tirta Wijaya'],
  ],
  [
    'a song',
    'Ia membuka dengan lagu “Sepanjang jalan ke kota lama,” lalu turun. “Boleh tepuk tangan,” kata Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
];

const NAMED_IN_THE_WORDS: Case[] = [
  [
    'nobody speaks of himself by name',
    'Pengamat politik Sekar Ayuningtyas menilai koalisi itu rapuh. “Rapuh sekali,” tegasnya.\n\nKetua Umum Partai Harapan Rangga Purnama punya cita-cita lain.\n\n“Rangga pun ingin jadi presiden,” dia mengingatkan.',
    ['Sekar Ayuningtyas (Pengamat politik)', 'Sekar Ayuningtyas (Pengamat politik)'],
  ],
  [
    'an alias belongs to the name beside it',
    'Penyanyi Tirta Wijaya tampil bersama Sekar Ayuningtyas alias Nadin Kaka.\n\n“Selamat malam,” sapa Nadin.\n\n“Terima kasih,” kata Tirta.',
    ['Sekar Ayuningtyas', 'Tirta Wijaya (Penyanyi)'],
  ],
];

describe.each([
  ['roles in no list', ROLES_IN_NO_LIST],
  ['offices', OFFICES],
  ['documents', DOCUMENTS],
  ['labels', LABELS],
  ['what the words tell', NAMED_IN_THE_WORDS],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});
