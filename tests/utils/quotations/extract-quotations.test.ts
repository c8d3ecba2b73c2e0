import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const FORMS: Case[] = [
  ['kata + name', '“Jembatan ini sudah lama kami tunggu,” kata Rangga Purnama.', ['Rangga Purnama']],
  ['ujar + name', '“Air naik sampai ke lutut anak-anak,” ujar Tirta Wijaya, Senin (3/5/2025).', ['Tirta Wijaya']],
  [
    'ucap, straight marks',
    '"Panen tahun ini lebih baik dari tahun lalu," ucap Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
  [
    'no space behind the mark',
    '"Panen tahun ini lebih baik dari tahun lalu,"ucap Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
  [
    'space on the wrong side of the mark',
    '"Panen tahun ini lebih baik dari tahun lalu, "ucap Sekar Ayuningtyas.',
    ['Sekar Ayuningtyas'],
  ],
  ['the same mark on both sides', '”Kami menunggu kabar dari kota,” kata Rangga Purnama.', ['Rangga Purnama']],
  ['guillemets', '«Kami menunggu kabar dari kota,» kata Rangga Purnama.', ['Rangga Purnama']],
  ['question', '“Sampai kapan kami harus menunggu?” tanya Rangga Purnama.', ['Rangga Purnama']],
  ['exclamation', '“Jangan ada lagi korban di jalan ini!” tegas Rangga Purnama.', ['Rangga Purnama']],
  ['ungkap', '“Kerugian masih kami hitung bersama warga,” ungkap Tirta Wijaya.', ['Tirta Wijaya']],
  ['jelas', '“Alatnya dibeli dari tabungan sendiri,” jelas Tirta Wijaya.', ['Tirta Wijaya']],
  ['terang', '“Alatnya dibeli dari tabungan sendiri,” terang Tirta Wijaya.', ['Tirta Wijaya']],
  ['tutur', '“Alatnya dibeli dari tabungan sendiri,” tutur Tirta Wijaya.', ['Tirta Wijaya']],
  ['papar', '“Alatnya dibeli dari tabungan sendiri,” papar Tirta Wijaya.', ['Tirta Wijaya']],
  ['pungkas', '“Alatnya dibeli dari tabungan sendiri,” pungkas Tirta Wijaya.', ['Tirta Wijaya']],
  ['imbuh', '“Alatnya dibeli dari tabungan sendiri,” imbuh Tirta Wijaya.', ['Tirta Wijaya']],
  ['a verb that is in no list', '“Alatnya dibeli dari tabungan sendiri,” gerutu Tirta Wijaya.', ['Tirta Wijaya']],
  [
    'name before the verb, behind the quotation',
    '“Kami siap membantu siapa saja,” Tirta Wijaya menambahkan.',
    ['Tirta Wijaya'],
  ],
  ['verb before, comma', 'Tirta Wijaya menegaskan, “Tidak ada pungutan di sekolah kami.”', ['Tirta Wijaya']],
  ['verb before, colon', 'Tirta Wijaya menegaskan: “Tidak ada pungutan di sekolah kami.”', ['Tirta Wijaya']],
  [
    'aside between name and verb',
    'Tirta Wijaya, Rabu (7/5), mengatakan, “Tidak ada pungutan di sekolah kami.”',
    ['Tirta Wijaya'],
  ],
  [
    'met before he spoke',
    'Tirta Wijaya, saat ditemui di rumahnya, mengatakan, “Tidak ada pungutan di sekolah kami.”',
    ['Tirta Wijaya'],
  ],
  [
    'adverb before the verb',
    'Tirta Wijaya juga kembali menegaskan, “Tidak ada pungutan di sekolah kami.”',
    ['Tirta Wijaya'],
  ],
  [
    'passive with oleh, clause with colon',
    'Acara ditutup oleh Tirta Wijaya, yang mengajak: “Mari jaga sungai ini bersama-sama.”',
    ['Tirta Wijaya'],
  ],
  ['demikian kata', '“Tidak ada pungutan di sekolah kami,” demikian kata Tirta Wijaya.', ['Tirta Wijaya']],
  [
    'tag in the middle',
    '“Kami siap,” kata Tirta Wijaya, “asal jalannya diperbaiki lebih dulu.”',
    ['Tirta Wijaya', 'Tirta Wijaya'],
  ],
  [
    'quotation goes on behind its tag',
    '“Kami siap membantu,” kata Tirta Wijaya. “Tinggal menunggu izin dari kota.”',
    ['Tirta Wijaya', 'Tirta Wijaya'],
  ],
];

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
    ['Rangga Purnama'],
  ],
];

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
  ['forms of the tag', FORMS],
  ['who is being talked about', TALKED_ABOUT],
  ['short names', SHORT_NAMES],
  ['speakers of every kind', SPEAKERS],
  ['as newsrooms write', NEWSROOM],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});

describe('the page the project started from, in other words', () => {
  const PAGE = `Pasar malam resmi ditutup oleh Wali Kota Sukamaju, Rangga Purnama, Sabtu (17/5), dengan pesan yang tak sekadar menghibur, tapi juga mengajak: “Mari belanja di tetangga sendiri. Jangan biarkan uang kita pergi jauh.”

Menurut Rangga, pasar bukan hanya tempat berjualan. “Pasar itu tempat kita bertemu dan saling kenal,” ujarnya.

Baca Juga :  Empat Tahun Beruntun, Kota Sukamaju Jadi Kota Terbersih

Tak berhenti di situ, Rangga menyatakan bahwa pihaknya akan memeriksa harga setiap pekan. “Saya ingin lihat harganya turun. Harus lebih murah lagi!” tegasnya.

Di sisi lain, Sekretaris Daerah Kota Sukamaju, Tirta Adi Wijaya, menilai pasar ini membuka lapangan kerja. Menurutnya, warga kini lebih dekat. “Sekat antarkampung berhasil kita kikis,” ujarnya.

Salah satunya diungkapkan Sekar Ayuningtyas, Staf Ahli Perdagangan, yang menyebut pasar ini menghidupkan kembali gotong royong.

“Pedagang kecil lahir dari kepercayaan tetangganya. Kita tidak bisa bekerja sendiri-sendiri,” jelasnya.

Senada dengan itu, Lurah Sukahati, Jovan Muhammad Arif Kertanegara, merasa ikatan warga menjadi modal penting. “Urusan jadi cepat kalau sudah saling kenal,” katanya.`;

  it('gives each of the six its speaker with full name and role', () => {
    expect(whoSaidWhat(PAGE)).toEqual([
      'Rangga Purnama (Wali Kota Sukamaju)',
      'Rangga Purnama (Wali Kota Sukamaju)',
      'Rangga Purnama (Wali Kota Sukamaju)',
      'Tirta Adi Wijaya (Sekretaris Daerah Kota Sukamaju)',
      'Sekar Ayuningtyas (Staf Ahli Perdagangan)',
      'Jovan Muhammad Arif Kertanegara (Lurah Sukahati)',
    ]);
  });
});

describe('the door', () => {
  const TEXT = 'Tirta Wijaya mengatakan jalan itu rusak.\n\n“Lubangnya dalam,” ujarnya. “Semoga cepat diperbaiki.”';

  it('tells why: cue, mention and confidence', () => {
    const { quotations } = extractQuotations(TEXT, { language: 'id' });
    expect(
      quotations.map(({ cue, attribution }) => [cue?.text, attribution?.mention.text, attribution?.confidence]),
    ).toEqual([
      ['mengatakan', 'Tirta Wijaya', 'explicit'],
      ['ujarnya', 'ujarnya', 'resolved'],
      [undefined, 'ujarnya', 'guessed'],
    ]);
  });

  it('joins the parts of one utterance', () => {
    const { quotations } = extractQuotations(TEXT, { language: 'id' });
    expect(quotations.map(({ id, continues }) => [id, continues])).toEqual([
      ['q1', undefined],
      ['q2', undefined],
      ['q3', 'q2'],
    ]);
  });

  it('tells the language from the text', () => {
    expect(extractQuotations(TEXT).language).toBe('id');
  });

  it('gives quotations without speakers in a language it does not know', () => {
    const { language, quotations, speakers } = extractQuotations('„Wir fangen morgen damit an“, sagte Anna Weber.', {
      language: 'de-DE',
    });
    expect({ language, speakers, texts: quotations.map(({ text }) => text) }).toEqual({
      language: 'de',
      speakers: [],
      texts: ['Wir fangen morgen damit an'],
    });
  });
});
