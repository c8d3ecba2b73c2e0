import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const SPEAKERS: Case[] = [
  ['unnamed, seorang', '“Api muncul dari dapur,” kata seorang saksi.', ['seorang saksi']],
  [
    'unnamed, taken up',
    '“Api muncul dari dapur,” kata seorang saksi.\n\n“Saya langsung lari keluar,” tambah saksi itu.',
    ['seorang saksi', 'seorang saksi'],
  ],
  ['group', '“Kami akan datang lagi besok,” kata warga.', ['warga']],
  ['institution', '“Layanan kembali normal sore ini,” tulis PT Sinar Lintas.', ['PT Sinar Lintas']],
  ['initials', 'Orangtua dari A ini terkejut.\n\n“Dia pamit main ke rumah temannya,” ucap E (42).', ['E']],
  ['nobody at all', '“Api muncul dari dapur dan cepat sekali membesar.”\n\nHujan turun sepanjang malam.', ['-']],
  ['bernama', '“Mobilnya datang dari kiri,” kata korban bernama Tirta.', ['Tirta (korban)']],
  [
    'behind a relative clause',
    '“Macetnya dari tadi pagi,” kata warga asal Sukamaju yang melintas, Tirta (32).',
    ['Tirta (warga asal Sukamaju)'],
  ],
];

const NEWSROOM: Case[] = [
  [
    'rank and agency',
    '“Korban sudah kami data semua pagi ini,” kata Kepala BNPB Letjen Tirtayasa dalam konferensi pers, Senin (1/1).',
    ['Tirtayasa (Kepala BNPB Letjen)'],
  ],
  ['account', '“Jalan ditutup sampai malam nanti,” tulis akun @infokota.', ['akun @infokota']],
  [
    'two capitals behind the name',
    '“Kasus ini harus dibuka terang,” kata Menko Polhukam Rangga MD.\n\nRangga menambahkan, polisi harus terbuka. “Rakyat menunggu,” ujarnya.',
    ['Rangga MD (Menko Polhukam)', 'Rangga MD (Menko Polhukam)'],
  ],
  [
    'place behind the name',
    '“Rapat ditunda pekan depan saja,” ujar Wakil Ketua DPR Tirta Adi Wijaya di kompleks parlemen, Jakarta, Selasa (2/1).',
    ['Tirta Adi Wijaya (Wakil Ketua DPR)'],
  ],
  [
    'mother of the victim',
    '“Anak saya belum pulang sampai sekarang,” kata ibu korban, Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas (ibu korban)'],
  ],
  [
    'office behind the name',
    '“Kami akan naikkan dividen tahun ini,” kata Rangga Purnama, Menteri BUMN, di kantornya.',
    ['Rangga Purnama (Menteri BUMN)'],
  ],
  [
    'age in the description',
    'Tirta Wijaya menjual bakso sejak 1990. “Dulu harganya cuma seratus perak,” ucap pria berusia 45 tahun itu.',
    ['Tirta Wijaya (pria berusia 45 tahun)'],
  ],
  [
    'acting office',
    '“Stok obat masih cukup untuk sebulan,” kata Plt Kepala Dinas Kesehatan Jember dr Rangga Purnama.',
    ['Rangga Purnama (Plt Kepala Dinas Kesehatan Jember dr)'],
  ],
  [
    'number in the office',
    '“Semua kereta sudah normal lagi,” ungkap Humas PT KAI Daop 8 Surabaya, Tirta Wijaya.',
    ['Tirta Wijaya (Humas PT KAI Daop 8 Surabaya)'],
  ],
  [
    'places between office and name',
    'Kepala Desa Sukahati, Kecamatan Sukamaju, Kabupaten Tulungagung, Tirtayasa, mengatakan warganya mengungsi.\n\n“Semua selamat,” kata Tirtayasa.',
    ['Tirtayasa (Kepala Desa Sukahati)'],
  ],
  [
    'hal senada disampaikan',
    '“Gempa terasa keras sekali,” kata Sekar (34), warga Sukamaju.\n\nHal senada disampaikan Tirta (50). “Rumah saya roboh,” tuturnya.',
    ['Sekar (warga Sukamaju)', 'Tirta'],
  ],
  [
    'any noun behind salah satu',
    '“Kami kecewa berat,” kata salah satu penonton konser, Tirta.',
    ['Tirta (salah satu penonton konser)'],
  ],
  [
    'hyphen in the name',
    'Pelatih Timnas Indonesia Park Tae-min mengaku puas. “Anak-anak bekerja keras,” kata pelatih asal Korea Selatan itu.',
    ['Park Tae-min (Pelatih Timnas Indonesia)'],
  ],
  [
    'no office',
    '“Saya minta maaf kepada semua pihak,” ujar Sekar Ayuningtyas sambil menangis.\n\nSekar mengaku khilaf.\n\n“Saya khilaf,” ujarnya lirih.',
    ['Sekar Ayuningtyas', 'Sekar Ayuningtyas'],
  ],
  [
    'judge alone',
    'Hakim Ketua Rangga Purnama menolak keberatan itu. “Menolak keberatan terdakwa seluruhnya,” kata hakim saat membacakan putusan.',
    ['Rangga Purnama (Hakim Ketua)'],
  ],
  [
    'years in the description',
    '“Ini bukan soal uang,” kata Rangga Purnama. Wali Kota Bandung periode 2013-2018 itu menambahkan, “Ini soal kepercayaan.”',
    ['Rangga Purnama (Wali Kota Bandung periode 2013-2018)', 'Rangga Purnama (Wali Kota Bandung periode 2013-2018)'],
  ],
  [
    'party with ini',
    'Ketua DPRD Kabupaten Malang Tirtayasa menyampaikan bahwa anggaran dipangkas. Menurut politisi Partai Harapan ini, pemangkasan wajar.\n\n“Semua daerah mengalami,” pungkasnya.',
    ['Tirtayasa (Ketua DPRD Kabupaten Malang)'],
  ],
  [
    'accompanied by somebody',
    'Gubernur Jawa Timur Sekar Indah Ayuningtyas didampingi Wakil Gubernur Tirta Adi Wijaya meninjau lokasi. “Segera kami perbaiki,” kata Sekar.',
    ['Sekar Indah Ayuningtyas (Gubernur Jawa Timur)'],
  ],
  [
    'spokesman of somebody named',
    'Tirta Wijaya mengaku tidak tahu. Juru bicara Tirta menyatakan rumah itu dijual.\n\n“Semua sesuai aturan,” kata sang juru bicara.',
    ['Juru bicara Tirta'],
  ],
];

describe.each([
  ['speakers of every kind', SPEAKERS],
  ['as newsrooms write', NEWSROOM],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});
