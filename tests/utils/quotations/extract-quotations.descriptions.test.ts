import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const ENGLISH: Case[] = [
  [
    'an office nobody listed before a name between commas',
    '“The coming one,” Ann Moss replied.\n\nThe Taoiseach, Nora Twomey, intervened.\n\n“The man waved,” she added.',
    ['Ann Moss', 'Nora Twomey (The Taoiseach)'],
  ],
  [
    'the ending of a noun',
    'Ravi Kulkarni took six for 41.\n\n“I came to carry drinks,” the all-rounder said.',
    ['Ravi Kulkarni (the all-rounder)'],
  ],
  [
    'where somebody is from is no role of another',
    '“I saw nothing,” said the coach, Bill Prieto.\n\nVera Novak, a finalist two years ago, was gracious in defeat.\n\n“It was raining,” the Pole said.',
    ['Bill Prieto (the coach)', 'Vera Novak (a finalist two years ago)'],
  ],
  [
    'who opens the article without a name',
    'A mother of two has told an inquest she was ignored. “I felt a nuisance,” she said.\n\nNiamh Moss, 34, told the court it was too late. “Nobody came,” she said.',
    ['Niamh Moss (A mother of two)', 'Niamh Moss (A mother of two)'],
  ],
  [
    'who is told about without a name first',
    'A plumber was fined over a mower. Dylan Rees, 34, pleaded guilty.\n\n“You were lucky,” magistrate Ann Moss said.\n\nThe plumber told reporters he was sorry. “I will get it delivered,” he said.',
    ['Ann Moss (magistrate)', 'Dylan Rees (A plumber)'],
  ],
  ['not the judge', 'A judge has ruled. “No,” the judge said.\n\nJohn Moss, 45, was convicted in May.', ['A judge']],
  [
    'where somebody is from, in two words',
    'Coach Grant Moss said it was late.\n\n“We bowled wides,” the New Zealander said.',
    ['Grant Moss (Coach)'],
  ],
  [
    'somebody whom no list has, right behind what he says',
    '“I like it,” said Ann Moss. The forum tells another story. “It is dead,” one angry poster wrote.',
    ['Ann Moss', '-'],
  ],
  [
    'a rank of two words',
    'Rear Admiral Peter Hale, commander of the base, left. “It was dark,” he said.',
    ['Peter Hale (commander of the base)'],
  ],
  [
    'who speaks before anybody has a name',
    'It is five in the morning. A small figure stirs the coals.\n\n“Not ready,” she says. “He will tell me when.”\n\nMabel Moss is 81 and has been a blacksmith for 66 years.',
    ['Mabel Moss', 'Mabel Moss'],
  ],
  [
    'but not where her name is a man’s',
    'It is five in the morning.\n\n“Not ready,” she says.\n\nJohn Moss is 81 and has been a blacksmith for 66 years.',
    ['-'],
  ],
  [
    'kin of the same sex leave it with whose kin they are',
    'Maya Moss was one of them. Her daughter plays viola.\n\n“I came out late,” she said.',
    ['Maya Moss'],
  ],
  [
    'a mother speaks of her dead daughter',
    'Emma Moss was 12 when she died. Her mother has set up a charity. “She would be proud,” she said.',
    ['mother'],
  ],
  [
    'whoever is told about within what another tells',
    'Ruben Moss wrote a book. Greg Hale, reached by phone, says it did not happen the way Ruben tells it.\n\n“I was different then,” he says.',
    ['Greg Hale'],
  ],
  [
    'letters behind a name',
    'Conor Moss SC, counsel for the defence, said: “He is sorry.”',
    ['Conor Moss (counsel for the defence)'],
  ],
  ['a nickname inside it', '“I saw it all,” Sheriff Bill “Buck” Hale said.', ['Bill “Buck” Hale (Sheriff)']],
  [
    'kin before a first name',
    '“I lost it,” Kelly Moss said.\n\nHusband Darren, 33, a scaffolder, climbed on to the roof.\n\n“I went higher,” he said.',
    ['Kelly Moss', 'Darren (Husband)'],
  ],
  [
    'a month that is a name',
    'His daughter, June Moss, said he was ill. “He played on,” said June Moss.',
    ['June Moss (daughter)'],
  ],
  [
    'the office behind a title',
    '“Get vaccinated,” said Professor Philip Gard, chief medical adviser to the Vaccine Forum.',
    ['Philip Gard (chief medical adviser to the Vaccine Forum)'],
  ],
  ['the office before a party', '“No,” said Gov. Wade Prout, a Republican.', ['Wade Prout (Gov.)']],
  [
    'an office with its owner behind a name',
    '“We are short,” said Fatou Diallo, the World Food Programme’s country director.',
    ['Fatou Diallo (the World Food Programme’s country director)'],
  ],
  [
    'words of all kinds before an office',
    'Greens mining spokeswoman Jo Pasco said: “No.”',
    ['Jo Pasco (Greens mining spokeswoman)'],
  ],
  ['a number before it', '“It is awesome,” Year 11 student Marcus Tran said.', ['Marcus Tran (Year 11 student)']],
  ['a bride, and her age', 'Bride Shell, 31, got the call. She said: “I thought he had run off.”', ['Shell (Bride)']],
  ['a father of three', 'Father-of-three Darren Poole said: “I start at six.”', ['Darren Poole (Father-of-three)']],
  [
    'a surname of two words',
    'Minister for Transport Órla Ní Bhriain told the Dáil. “I have listened,” Ms Ní Bhriain said.',
    ['Órla Ní Bhriain (Minister for Transport)'],
  ],
  [
    'the lead and its name with the same noun',
    'A headteacher has said “it is a shame, really”.\n\nHeadteacher Angela Moss said: “They need two buses.”',
    ['Angela Moss (Headteacher)', 'Angela Moss (Headteacher)'],
  ],
  [
    'the letters of an office',
    'Deputy Public Prosecutor Raj Pillay sought ten years. “It was no need,” said the DPP.',
    ['Raj Pillay (Deputy Public Prosecutor)'],
  ],
  [
    'kin with a name',
    '“They voted,” said Carrie Moss. Her daughter Lily, a sophomore, disagreed. “I like it,” she said.',
    ['Carrie Moss', 'Lily (daughter)'],
  ],
  [
    'no battle as a person',
    'After the Battle of Worcester the king hid. “One despairs,” said Harriet Lyle.',
    ['Harriet Lyle'],
  ],
  [
    'a joined department',
    'The Department of Health and Social Care said: “We inherited it.”',
    ['Department of Health and Social Care'],
  ],
  [
    'no institution by the letters of another',
    'Ann Moss, chair of the British Medical Association, left. “No,” the BMA said.',
    ['BMA'],
  ],
  ['no newspaper', 'Ann Moss resigned. “She was told to go,” the Observer reported.', ['Observer']],
  [
    'a firm whose letters are also behind names',
    '“We wait,” said Jamie Dale, chief executive of JP Morrow.',
    ['Jamie Dale (chief executive of JP Morrow)'],
  ],
  [
    'no victim for the accused',
    'A man has been charged with murder. “I did nothing,” the man said.\n\nTerry Hale, 82, was found dead at home.',
    ['A man'],
  ],
  ['a small word behind an address', '“They would do it too,” Mr. ole Saito added.', ['ole Saito']],
  [
    'two words of an office',
    'District Collector P. V. Anita said shops would close. “Do not panic,” the Collector said.',
    ['P. V. Anita (District Collector)'],
  ],
  ['no workers as a person', 'The United Auto Workers met. Ann Moss left. “It was late,” she said.', ['Ann Moss']],
  [
    'a man rather than his firm',
    'Phil Dauer, of Dauer Hardware, objected. “They carry nothing,” said Dauer.',
    ['Phil Dauer'],
  ],
];

const INDONESIAN: Case[] = [
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

describe.each([
  ['en', ENGLISH],
  ['id', INDONESIAN],
] as const)('who is meant (%s)', (language, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text, language)).toEqual(expected);
  });
});
