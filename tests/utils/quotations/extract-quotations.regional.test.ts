import { describe, expect, it } from 'vitest';
import { reports, whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const NAMES: Case[] = [
  [
    'a family name that is an office too',
    '“Sudah dua tahun rusak,” kata Ketua RT 4, Tono Hakim. “Kami tunggu,” ujar Lurah Lereng, Sri Hakim Wulandari, S.Sos.',
    ['Tono Hakim (Ketua RT 4)', 'Sri Hakim Wulandari (Lurah Lereng)'],
  ],
  [
    'the same word as an office',
    'Majelis Hakim menjatuhkan vonis. “Terdakwa bersalah,” kata Hakim Ketua Sekar Ayuningtyas. “Sidang ditutup,” ujar hakim.',
    ['Sekar Ayuningtyas (Hakim Ketua)', 'Sekar Ayuningtyas (Hakim Ketua)'],
  ],
  [
    'a town in no list behind a mayor',
    '“Kami akan bantu,” kata Wali Kota Sukamaju Ratna Dewi Anggraini.',
    ['Ratna Dewi Anggraini (Wali Kota Sukamaju)'],
  ],
  [
    'the town alone behind an office, before a rank elsewhere',
    'Kapolresta Lereng Kombes Pol Tirta Wijaya datang. Kapolresta Lereng menyebutkan, warga aman. “Sudah kami cek,” ungkap Kapolresta.',
    ['Tirta Wijaya (Kapolresta Lereng Kombes Pol)'],
  ],
  [
    'the home of a group is nobody',
    'Bupati Tirta Wijaya menemui warga Lereng terkait air bersih. Ia pulang sore. “Kami bantu,” ujarnya.',
    ['Tirta Wijaya (Bupati)'],
  ],
  [
    'letters in brackets for a name',
    'Gubernur Lereng Barat Suharto Duka (SDK) menanggapi keluhan itu. “Nanti saya bantu,” kata SDK.',
    ['Suharto Duka (Gubernur Lereng Barat)'],
  ],
  [
    'letters in brackets for an institution',
    '“Kereta penuh,” kata Direktur Utama PT Kereta Lintas Indonesia (KLI) Tirta Wijaya. Secara terpisah, Sekretaris KLI Sekar Ayuningtyas menanggapi. “Benar,” kata Sekar.',
    ['Tirta Wijaya (Direktur Utama PT Kereta Lintas Indonesia (KLI))', 'Sekar Ayuningtyas (Sekretaris KLI)'],
  ],
  [
    'two offices joined',
    'Bupati Kab. Lereng Rangga Purnama dan Wabup Tirta Wijaya datang. “Jangan lupa,” tegas Rangga.',
    ['Rangga Purnama (Bupati Kab. Lereng)'],
  ],
  [
    'what somebody says opens the sentence before the name',
    'Ketua DPRD Kabupaten Lereng, H. Rangga dan Bupati Lereng, H. Tirta saling sindir. “Jalan rusak,” kata ketua dewan. Sindiran Rangga langsung dijawab. “Data kami ada,” lanjut Rangga.',
    ['Rangga (Ketua DPRD Kabupaten Lereng, H.)', 'Rangga (Ketua DPRD Kabupaten Lereng, H.)'],
  ],
  [
    'an age between commas',
    '“Hujan lebat,” kata Rangga Purnama.\n\nSarimin, 72, salah satu warga yang rumahnya rusak menceritakan kejadian itu.\n\n“Airnya cepat naik,” terangnya.',
    ['Rangga Purnama', 'Sarimin (salah satu warga)'],
  ],
  [
    'a witness by one name and age',
    'Berdasarkan keterangan saksi, Jumaati (54), api terlihat pagi hari. “Saya mau pulang,” ujar Jumaati.',
    ['Jumaati (saksi)'],
  ],
  [
    'an office with its institution in brackets',
    'Kepala Bidang (Kabid) Logistik, Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Lereng, Abdul Khakim mengatakan angin kencang. “Pohon tumbang,” ungkapnya.',
    ['Abdul Khakim (Kepala Bidang (Kabid) Logistik)'],
  ],
  [
    'a bracket inside an office',
    'Jaksa penuntut umum (JPU) Sekar Ayuningtyas menyatakan pikir-pikir. “Kami pikir-pikir,” kata Sekar.',
    ['Sekar Ayuningtyas (Jaksa penuntut umum (JPU))'],
  ],
  [
    'a role that looks like a verb behind mantan',
    '“Lagunya banyak,” kata mantan menejer Rangga, Frank Tirtawijaya.',
    ['Frank Tirtawijaya (mantan menejer Rangga)'],
  ],
  [
    'an office with a word that is small elsewhere',
    '“Ada 12 kendaraan,” ujar Kasat Lantas Polres Lereng, AKP Tirta Wijaya.',
    ['Tirta Wijaya (Kasat Lantas Polres Lereng, AKP)'],
  ],
  [
    'where it was said is no part of the role',
    '“Rumah rusak,” ujar Koordinator Pusdalops BPBD Jember Puriyono di Sukamaju, Sabtu malam.',
    ['Puriyono (Koordinator Pusdalops BPBD Jember)'],
  ],
  [
    'a name that is shaped like a doer',
    '“Kami datang,” tegas koordinator aksi, Wiryawan. Wiryawan mengungkapkan tuntutan. “Sudah tiga kali,” ucap Wiryawan.',
    ['Wiryawan (koordinator aksi)', 'Wiryawan (koordinator aksi)'],
  ],
  [
    'the first name by its initial',
    'Penanggung jawab aksi, Muhammad Faisal Rizkiawan menyebut aksi itu damai. “Tolak,” teriak M Faisal Rizkiawan.',
    ['Muhammad Faisal Rizkiawan (Penanggung jawab aksi)'],
  ],
  [
    'two letters in the wrong order',
    'Sopir truk, Junaidi Harahap, terkejut. “Saya kaget,” kata Juanidi.',
    ['Junaidi Harahap (Sopir truk)'],
  ],
  [
    'the number of a commission is no name',
    'Anggota Komisi II, Lie Mei Hwa, menyoroti pajak. “Bocornya besar,” tegas Mei Hwa.',
    ['Lie Mei Hwa (Anggota Komisi II)'],
  ],
  [
    'a general who heads a company',
    'Komisaris PT Lintas Energi, Jenderal (Purn) Rangga, menolak. “Tanya direksi,” ujarnya.',
    ['Rangga (Komisaris PT Lintas Energi, Jenderal (Purn))'],
  ],
  [
    'a town that the article shows to be one',
    'Legenda Lereng Rangga Purnama menulis, “Hebat.” Manajer Lereng itu pulang.',
    ['Rangga Purnama (Manajer Lereng)'],
  ],
  [
    'bernama behind a role with capitals',
    'Relawan PMI bernama Rina menambahkan kabar. “Selimut habis,” kata Rina.',
    ['Rina (Relawan PMI)'],
  ],
  [
    'an institution that begins with an office, and its short form',
    'Badan Pengawas Obat dan Jamu (BPOJ) menyebut obat itu aman. “Sudah diuji,” kata BPOJ.',
    ['Badan Pengawas Obat dan Jamu'],
  ],
  [
    'a name of three words with an age opens the sentence',
    'Maria Goreti Seranti, 39, ibu rumah tangga, mengaku sumurnya kering. “Kami beli air,” katanya.',
    ['Maria Goreti Seranti (ibu rumah tangga)'],
  ],
  ['adapun', 'Rangga Purnama datang. Adapun Rangga optimistis. “Kami yakin,” pungkas dia.', ['Rangga Purnama']],
];

const TALKED_ABOUT: Case[] = [
  [
    'somebody new, though he only does something',
    'Pelatih Patrick Wijaya senang. “Laga berat,” ucap Patrick.\n\nKapten tim, Jay Purnama, tak mau jemawa. “Kami belum lolos,” kata bek Lereng itu.',
    ['Patrick Wijaya (Pelatih)', 'Jay Purnama (Kapten tim)'],
  ],
  [
    'bernama at the beginning of a sentence',
    '“Api dari kios,” kata Kapolsek Lereng Kompol Tirta Wijaya.\n\nPedagang bernama Sulastri (54) menangis. “Habis semua,” ujarnya.',
    ['Tirta Wijaya (Kapolsek Lereng Kompol)', 'Sulastri (Pedagang)'],
  ],
  [
    'a role with where he comes from',
    'Pelatih Lereng FC Indra Wijaya puas. “Kerja keras,” kata pelatih asal Sumatera Barat dalam jumpa pers.',
    ['Indra Wijaya (Pelatih Lereng FC)'],
  ],
  [
    'two together are neither of them',
    'Rangga Purnama bertemu Tirta Wijaya. “Saya setuju,” kata Rangga. “Kami sepakat,” ujar keduanya.',
    ['Rangga Purnama', '-'],
  ],
  [
    'a verb in no list before the quotation',
    'Penulis Rangga Purnama senang. Lewat akunnya, ia mencuit, “Buku baru segera terbit.”',
    ['Rangga Purnama (Penulis)'],
  ],
  [
    'a description of the last subject',
    'Peneliti Zainal Wijaya menilai wajar. “Sudah tepat,” kata Zainal.\n\nMenanggapi hal itu, Rangga Purnama tak ambil pusing. “Silakan saja,” ujar mantan kapolda itu.',
    ['Zainal Wijaya (Peneliti)', 'Rangga Purnama (mantan kapolda)'],
  ],
  [
    'not of somebody to whom something is done',
    '“Sepuluh gram,” imbuh Ipda Wisnu Wijaya. Atas perbuatannya, Rangga Purnama dijerat pasal 114. “Ancaman 20 tahun,” pungkas perwira itu.',
    ['Wisnu Wijaya (perwira)', 'Wisnu Wijaya (perwira)'],
  ],
  [
    'somebody unnamed who spoke last',
    'Kakek korban, Yanuar Wijaya, menuturkan kabar. “Dia pamit,” tutur Yanuar.\n\nTetangga korban yang enggan disebut namanya mengaku mendengar teriakan. “Keras sekali,” kata dia.',
    ['Yanuar Wijaya (Kakek korban)', 'Tetangga korban'],
  ],
  [
    'the short form of an office',
    'Menteri Kesehatan Budiman Wijaya memastikan vaksin aman. “Distribusi lancar,” kata Menkes. Kepala Dinas Perhubungan Tirta Purnama datang. “Lancar,” kata Kadishub.',
    ['Budiman Wijaya (Menteri Kesehatan)', 'Tirta Purnama (Kepala Dinas Perhubungan)'],
  ],
  ['a name before a colon', 'Rangga Purnama: “Kami siap bertanding.”', ['Rangga Purnama']],
  [
    'words in marks in a sentence in which nobody speaks',
    'Rangga Purnama datang. “Kami siap,” kata Rangga. Kota itu punya “gotong royong yang sangat kuat sekali” sejak lama.',
    ['Rangga Purnama', '-'],
  ],
  [
    'a short quotation before its tag',
    "«Sudah selesai», kata Rangga. ‘Kami tahu’, ujar Tirta. ,,Nanti,'' kata Sekar.",
    ['Rangga', 'Tirta', 'Sekar'],
  ],
  [
    'what is said of a relation is not said of the victim',
    'Ayah korban, Bangkit Purnama, kecewa. “Kami adukan,” ujarnya. “Motor dipinjam,” kata korban.',
    ['Bangkit Purnama (Ayah korban)', 'korban'],
  ],
  [
    'an investigator without a name',
    'Ayah korban, Bangkit Purnama, kecewa. “Kami adukan,” ujarnya.\n\nPenyidik pembantu menyatakan pihaknya masih mencari pelaku. “Masih kami telusuri,” katanya.',
    ['Bangkit Purnama (Ayah korban)', 'Penyidik pembantu'],
  ],
  [
    'a market with a small word in its name',
    'Sri Budiati, salah seorang pedagang di Pasar Pagi Lereng menjelaskan kenaikan itu. “Semua naik,” ujar Sri Budiati.',
    ['Sri Budiati (salah seorang pedagang di Pasar Pagi Lereng)'],
  ],
  [
    'a tag with a capital behind a full stop',
    '“Jangan minta yang tidak-tidak”. Tegas Rangga Purnama.\n\n“Jalan itu belum diaspal”. Ujarnya.',
    ['Rangga Purnama', 'Rangga Purnama'],
  ],
];

describe.each([
  ['names as regional news write them', NAMES],
  ['who is being talked about', TALKED_ABOUT],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text)).toEqual(expected);
  });
});

describe('reported clauses in regional news', () => {
  it.each([
    ['Tirta Wijaya datang. Ditegaskan, warga sudah pulang semua.', ['Tirta Wijaya: warga sudah pulang semua']],
    ['Apresiasi disampaikan Tirta (35), warga Dusun Lereng, Desa Sukamaju.', []],
    [
      'Disebutkan warga geram. Disebutkan, peristiwa itu terjadi di kantor polisi.',
      ['-: peristiwa itu terjadi di kantor polisi'],
    ],
    ['Berbagai keluhan disampaikan warga Kampung Lereng, Kecamatan Sukamaju, saat bupati datang.', []],
    [
      'Rangga mengaku terkejut melihat api, padahal menurut dia, pagi itu ia tidak memasak.',
      ['Rangga: terkejut melihat api, padahal menurut dia, pagi itu ia tidak memasak'],
    ],
  ])('%s', (text, expected) => {
    expect(reports(text)).toEqual(expected);
  });
});
