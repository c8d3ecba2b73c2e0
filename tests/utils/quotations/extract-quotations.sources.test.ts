import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const ENGLISH: Case[] = [
  [
    'the one for whom a sentence says what it means',
    '“A dam is no sofa,” said Engineer Tom Hale.\n\nFor Grace Okello, a mother of four, it makes little difference.\n\n“They cut a ribbon,” she said.',
    ['Tom Hale (Engineer)', 'Grace Okello (a mother of four)'],
  ],
  [
    'the one by whom a thing is done',
    '“He told me,” said Yolanda Vega.\n\nThe drilling was directed by Kristof Maes, a Belgian engineer.\n\n“I had one shirt,” he said.',
    ['Yolanda Vega', 'Kristof Maes (a Belgian engineer)'],
  ],
  [
    'whoever gives his own name',
    '“It goes to a vote,” said Edgar Rivas.\n\nAmong them was a student who gave his name as Inti and whose eyes were red.\n\n“Everybody asks me why,” he said.',
    ['Edgar Rivas', 'Inti (a student)'],
  ],
  [
    'one of them who gives her name',
    'One of them, who gave her name simply as Mama Bisi, said she had restocked.\n\n“I have sold nothing,” she said.',
    ['Mama Bisi'],
  ],
  [
    'somebody who is known by what he does alone',
    '“It is fine,” said Ann Moss.\n\nA chieftain of the party, who spoke on condition of anonymity, said two more were leaving. “You will see,” he said.',
    ['Ann Moss', 'A chieftain of the party'],
  ],
  [
    'one of several who keeps his name back',
    '“Restraint is not blindness,” said Tom Hale.\n\nOne of their delegates, speaking on condition of anonymity, said his side was ready.\n\n“We had the pen out,” he said.',
    ['Tom Hale', 'One of their delegates'],
  ],
  [
    'an object is nobody who speaks',
    'First out was Alan Tapia, 51, the shift foreman. He hugged his wife, asked for water and was refused it.\n\n“I kept telling them it was Thursday,” he said.',
    ['Alan Tapia (the shift foreman)'],
  ],
  [
    'what befell somebody, and what he said of it',
    '“Go now,” said Eric Lund. Fire chief Paul Bell lost his own house on Sawmill Road. He said he heard of it over the radio. “I told them to move on,” said Bell.',
    ['Eric Lund', 'Paul Bell (Fire chief)'],
  ],
  [
    'kin without a name',
    '“I was screaming,” said Kirsty Moss. A neighbour had painted her door. Her husband was calmer. “I laughed,” he said.',
    ['Kirsty Moss', 'husband'],
  ],
  [
    'a question about somebody',
    'Asked about the remark, Ann Wolska said she had not heard it. “We have a mandate,” she said.',
    ['Ann Wolska'],
  ],
  [
    'a subheading between dashes is nobody',
    'Ann Moss said slopes were unstable. “You cannot blame them.”\n\n- Cracks in the hill -\n\nResidents left.',
    ['Ann Moss'],
  ],
  [
    'where somebody is from, with a possessive in it',
    'Dr. Ann Lee of St. Mary’s Hospital said: “We are full.”\n\nTom Hale of King’s College said: “So are we.”',
    ['Ann Lee (Dr.)', 'Tom Hale'],
  ],
  [
    'a statement read out',
    '“I left,” said Senator Tom Hale. In a statement, Musa Bello said that the senator was no loss.\n\nThe statement read in part, “A man who has been absent cannot be missed.”',
    ['Tom Hale (Senator)', 'Musa Bello'],
  ],
];

const INDONESIAN: Case[] = [
  [
    'the one by whom a thing is done',
    '“Ini resep ayah,” kata Tirta Wijaya.\n\nTugas itu dipegang Sumiyem, karyawan paling senior, selama 41 tahun. “Kalau saya sakit, siapa lagi,” selorohnya.',
    ['Tirta Wijaya', 'Sumiyem (karyawan paling senior)'],
  ],
  [
    'somebody without a name right before what he says',
    '“Kami tunggu,” kata Tirta Wijaya. Warga di balkon menyoraki. Seorang ibu bahkan melempar botol ke arah meja.\n\n“Jalan kami rusak!” teriaknya sebelum dibawa keluar.',
    ['Tirta Wijaya', 'Seorang ibu'],
  ],
  [
    'one of several',
    '“Saya mengerti,” kata Tirta Wijaya.\n\nJawaban itu membuat warga menangis. Seorang di antaranya berdiri dan menunjuk ke dinding. “Suruh dia datang ke sini!” serunya.',
    ['Tirta Wijaya', 'Seorang di antaranya'],
  ],
  [
    'the one who came in just before',
    '“Siapa yang mengirim?” tanya jaksa Tirta Wijaya.\n\nKeterangan itu lalu dihadapkan dengan Direktur CV Sumber Makmur, Rangga Purnama. Pengusaha itu bersikukuh sudah mengirim pesanan.\n\n“Ada surat jalannya,” ujarnya.',
    ['Tirta Wijaya (jaksa)', 'Rangga Purnama (Direktur CV Sumber Makmur)'],
  ],
  [
    'whoever answers as people do who are asked',
    'Bupati Rangga Purnama diperiksa tujuh jam. “Catatannya kami dalami,” ujar penyidik Sekar Ayuningtyas.\n\nUsai diperiksa, Rangga tak banyak bicara.\n\n“Saya ikuti prosesnya,” katanya.',
    ['Sekar Ayuningtyas (penyidik)', 'Rangga Purnama (Bupati)'],
  ],
  [
    'no object of a pronoun',
    '“Ini berbahaya,” kata Kepala Balai Rangga Purnama.\n\n“Saya tutup usaha saya,” kata Sekar Ayuningtyas.\n\nRangga menanggapi santai. Dia mempersilakan Sekar membuktikannya.\n\n“Kami sita di gudangnya,” katanya.',
    ['Rangga Purnama (Kepala Balai)', 'Sekar Ayuningtyas', 'Rangga Purnama (Kepala Balai)'],
  ],
  [
    'a message has no speaker',
    'Ia mencontohkan pesan WhatsApp yang menyebut “akan ada badai besar, matikan semua listrik” yang ternyata bohong.',
    ['-'],
  ],
  [
    'a place behind a number',
    'Jembatan itu menuju SDN 47 Bonto Langkasa.\n\n“Begini tiap hari,” ucap perekam video berdurasi 42 detik tersebut.',
    ['perekam video berdurasi 42 detik'],
  ],
];

describe.each([
  ['en', ENGLISH],
  ['id', INDONESIAN],
] as const)('who is heard (%s)', (language, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text, language)).toEqual(expected);
  });
});
