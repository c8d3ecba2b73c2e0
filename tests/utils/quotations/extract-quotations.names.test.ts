import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const DATELINES: Case[] = [
  [
    'a dateline is no name',
    'Warta Sukahati – Kapolres Sukahati, AKBP Rangga Purnama, menegaskan warga aman.\n\n“Kami jaga siang dan malam,” ujar Kapolres.',
    ['Rangga Purnama (Kapolres Sukahati, AKBP)'],
  ],
  [
    'a verb behind a dateline is no name',
    'SUKAMAJU - Memiliki sawah luas tidak menjamin panen. Pria berusia 44 tahun itu menyatakan panennya gagal. “Airnya habis,” kata Tirta Wijaya.',
    ['Tirta Wijaya'],
  ],
  [
    'outlet and town without a dash',
    'Lintas5.com, Jakarta Lurah Sukamaju, Sekar Ayuningtyas, menjelaskan jadwalnya. “Mulai Senin depan,” ujarnya.',
    ['Sekar Ayuningtyas (Lurah Sukamaju)'],
  ],
  [
    'outlet in capitals',
    'WARTAKITA.COM, SUKAMAJU -- Tirta Wijaya membantah. “Saya tidak di sana,” kata Tirta.',
    ['Tirta Wijaya'],
  ],
];

const SHAPES: Case[] = [
  [
    'Balinese name called by its end',
    'I Gusti Ngurah Rangga Purnama, Kepala Dinas Perhubungan, membantah. “Tidak ada laporan masuk,” ujar Rangga Purnama.',
    ['I Gusti Ngurah Rangga Purnama (Kepala Dinas Perhubungan)'],
  ],
  ['bin', '“Mereka datang dari timur,” kata Tirta bin Abdullah.', ['Tirta bin Abdullah']],
  [
    'degree with dots inside',
    'Kepala Puskesmas Sukamaju dr. Rangga Purnama, M.KM dalam laporannya menyampaikan bahwa obat cukup. “Semua aman,” ujarnya.',
    ['Rangga Purnama (Kepala Puskesmas Sukamaju dr.)'],
  ],
  [
    'degree without a comma',
    'Dekan Sekar Ayuningtyas M.Si menutup acara. “Sampai tahun depan,” kata Sekar.',
    ['Sekar Ayuningtyas (Dekan)'],
  ],
  [
    'rank written out and in short',
    'Kapolres Sukahati, Ajun Komisaris Besar Polisi (AKBP) Rangga Purnama menegaskan warga aman. “Kami berjaga,” ujar Kapolres.',
    ['Rangga Purnama (Kapolres Sukahati, Ajun Komisaris Besar Polisi (AKBP))'],
  ],
  [
    'corps behind the rank',
    'Hakim Ketua Letkol Chk Rangga Purnama menegur saksi. “Jawab yang jelas,” kata Rangga.',
    ['Rangga Purnama (Hakim Ketua Letkol Chk)'],
  ],
  [
    'office, place of two words and rank',
    '“Korban kami dampingi,” kata Kapolsek Kebon Sukamaju Lama, Kompol Sekar Ayuningtyas saat dihubungi.\n\nSekar mengatakan pelaku dicari. “Masih kami kejar,” ujarnya.',
    [
      'Sekar Ayuningtyas (Kapolsek Kebon Sukamaju Lama, Kompol)',
      'Sekar Ayuningtyas (Kapolsek Kebon Sukamaju Lama, Kompol)',
    ],
  ],
  [
    'institution between office and name',
    '“Air mulai naik,” kata Kepala Bidang Logistik, BPBD Kabupaten Sukamaju, Tirtayasa saat dihubungi.',
    ['Tirtayasa (Kepala Bidang Logistik)'],
  ],
  [
    'institution by its abbreviation before the name',
    'Mahasiswa Universitas Negeri Sukahati (Unsuk) berunjuk rasa. Rektor Unsuk Tirtayasa turun. Tirtayasa menyebutkan semua aman. “Tidak ada yang terluka,” ujarnya.',
    ['Tirtayasa (Rektor Unsuk)'],
  ],
  [
    'a first name begins the name',
    '“Ekspor akan turun,” kata ekonom Pusat Kajian Lintas Samudra Muhammad Tirta Wijaya. Tirta menyarankan hemat. “Kita perlu waspada,” ujarnya.',
    [
      'Muhammad Tirta Wijaya (ekonom Pusat Kajian Lintas Samudra)',
      'Muhammad Tirta Wijaya (ekonom Pusat Kajian Lintas Samudra)',
    ],
  ],
  [
    'institution in English',
    'Presiden Music Academy Ann Leegood memuji pianis itu. “Ia berbakat,” kata Leegood.',
    ['Ann Leegood (Presiden Music Academy)'],
  ],
  [
    'one word behind Menko, then the place',
    'Menko Perekonomian Tirta Wijaya menilai harga stabil. Tirta memprediksi harga turun. “Tidak perlu cemas,” ujar Menko Tirta di Kantor Kemenko.',
    ['Tirta Wijaya (Menko Perekonomian)'],
  ],
  [
    'the name of a thing',
    'Penumpang pesawat Sinar Lintas rute Medan diberangkatkan lagi. “Semua sudah aman,” kata Kapolda didampingi Danlanud Kolonel Rangga Purnama.\n\nDiterangkannya, pesawat diperiksa. “Tidak ada bom,” terangnya.',
    ['Kapolda', 'Kapolda'],
  ],
];

const ROLES: Case[] = [
  [
    'selaku',
    'Rangga Purnama selaku Penasihat Hukum terdakwa angkat bicara. Dia mengakui kliennya hadir. “Klien kami hadir,” katanya.',
    ['Rangga Purnama (Penasihat Hukum terdakwa)'],
  ],
  [
    'yang juga',
    'Rangga Purnama yang juga Ketua RW 02 mengaku lega. “Akhirnya selesai,” katanya.',
    ['Rangga Purnama (Ketua RW 02)'],
  ],
  [
    'age, then role without comma',
    'Kasatreskrim AKP Tirta Wijaya membenarkan kabar itu. “Benar,” katanya.\n\nDi lokasi, Rangga (40) salah seorang warga setempat membenarkan kabar itu. “Saya lihat sendiri dari rumah,” tuturnya.',
    ['Tirta Wijaya (Kasatreskrim AKP)', 'Rangga (salah seorang warga setempat)'],
  ],
  [
    'yaitu',
    'Dekan Fakultas Hukum, yaitu Dr Rangga Purnama, menyatakan setuju. “Ini penting,” pungkas Rangga.',
    ['Rangga Purnama (Dekan Fakultas Hukum, yaitu Dr)'],
  ],
  [
    'adalah',
    'Guidano berkata: “Banyak yang harus kami uji”. Franco Guidano adalah Manajer Tim Lintas.\n\nManajer Tim Lintas juga menjelaskan sebabnya: “Mesinnya masih baru.”',
    ['Franco Guidano (Manajer Tim Lintas)', 'Franco Guidano (Manajer Tim Lintas)'],
  ],
  [
    'what follows the comma is the clause, not a role',
    'Rangga Purnama datang. Tinggal nanti, kata Rangga, jaksa merumuskannya dalam dakwaan. “Kami siap,” kata Rangga.',
    ['Rangga Purnama'],
  ],
  [
    'office with a place that was not given before',
    'Kepala Pelaksana Badan Penanggulangan Bencana Daerah (BPBD) Tirta Wijaya mengatakan air surut.\n\n“Yang parah di hilir,” kata Kepala Pelaksana BPBD Subang.',
    ['Tirta Wijaya (Kepala Pelaksana Badan Penanggulangan Bencana Daerah (BPBD))'],
  ],
  [
    'office of another place is somebody else',
    'Kapolres Lebak AKBP Tirta Wijaya mengatakan pelaku lari. “Kami kejar,” ujarnya.\n\n“Kami bantu,” kata Kapolres Serang.',
    ['Tirta Wijaya (Kapolres Lebak AKBP)', 'Kapolres Serang'],
  ],
  [
    'pe- with another consonant',
    'Cal Leegood mengaku kesal. “Saya kesal,” kata Leegood.\n\n“Dia tidak memberi ruang,” ujar pebalap asal Inggris ini menambahkan.',
    ['Cal Leegood (pebalap asal Inggris)', 'Cal Leegood (pebalap asal Inggris)'],
  ],
  [
    'behind a relative clause',
    'Carla Leegood selaku Direktur Lintas yang merupakan promotor MotoLintas menegaskan kepada wartawan bahwa semua siap.\n\n“Semua siap,” ujarnya.',
    ['Carla Leegood (Direktur Lintas)'],
  ],
];

const SHORT_NAMES: Case[] = [
  [
    'a surname stays with the one it was used for first',
    'Bos perusahaan itu, Sam Leegood, membela diri. Leegood mengaku tidak tahu. Rumah itu dibeli atas nama Joseph Leegood dan Barbara Leegood.\n\n“Saya tidak tahu dokumennya,” kata Leegood.',
    ['Sam Leegood (Bos perusahaan)'],
  ],
  [
    'the beginning of two names as a nickname',
    'Presiden Jaka Wibowo menyampaikan kabar itu. “Panen baik,” kata Jakawi.',
    ['Jaka Wibowo (Presiden)'],
  ],
  [
    'sapaan',
    'Menteri Sri Ayuningtyas Indrawan menjelaskan anggaran. Hal ini, lanjut Ani, sapaan Sri Ayuningtyas, sudah dihitung. “Cukup sampai akhir tahun,” kata Ani.',
    ['Sri Ayuningtyas Indrawan (Menteri)'],
  ],
  [
    'he who replies speaks next',
    '“Saya ingin bertanya,” kata Rangga Purnama. Tirta Wijaya dengan lugas menanggapi. “Silakan bertanya,” katanya disambut tawa.',
    ['Rangga Purnama', 'Tirta Wijaya'],
  ],
  [
    'companions do not speak',
    'Kapolres Sukahati AKBP Rangga Purnama memberi keterangan. Kapolres didampingi oleh Kompol Tirta Wijaya dan AKP Jovan Kertanegara, menjelaskan urutannya.\n\n“Semua terekam,” ujarnya.',
    ['Rangga Purnama (Kapolres Sukahati AKBP)'],
  ],
];

const BEHIND_A_COMMA: Case[] = [
  [
    'an office that ends in a number, and a new holder of it',
    '“Saluran ini bersih,” ujar Ketua RT 4, Bagus Prakoso, Sabtu.\n\n“Kami ikut menjaga,” ujar Ketua RT 4, Rizky Nasution, Sabtu.',
    ['Bagus Prakoso (Ketua RT 4)', 'Rizky Nasution (Ketua RT 4)'],
  ],
  [
    'a bare group and one of it',
    '“Harga naik sejak Lebaran,” ujar pedagang, Hendra Kusuma, Sabtu.',
    ['Hendra Kusuma (pedagang)'],
  ],
  [
    'a province whose name ends in a small word',
    '“Anggarannya siap,” ungkap Wakil Ketua Komisi II DPRD Provinsi Jawa Tengah Bidang Perekonomian dan Keuangan, Ketut Mahendra, Sabtu.',
    ['Ketut Mahendra (Wakil Ketua Komisi II DPRD Provinsi Jawa Tengah Bidang Perekonomian dan Keuangan)'],
  ],
  [
    'a noble title inside the name',
    '“Warga menunggu,” jelas Camat Kedung Asri, Raden Mas Wayan Kusumaningrat, Sabtu.',
    ['Mas Wayan Kusumaningrat (Camat Kedung Asri)'],
  ],
];

describe.each([
  ['behind a comma', BEHIND_A_COMMA],
  ['datelines', DATELINES],
  ['shapes of names', SHAPES],
  ['roles', ROLES],
  ['short names', SHORT_NAMES],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});
