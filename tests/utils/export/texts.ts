import type { ExportTexts } from '../../../utils/export/export-texts';

export const TEXTS: ExportTexts = {
  language: 'id',
  whoSaidWhat: 'Siapa bilang apa',
  unnamed: 'Tidak disebut namanya',
  byline: (names) => `Oleh ${names}`,
  source: 'Sumber',
  savedOn: (date) => `Disimpan ${date} dengan Kutip`,
  picture: 'Gambar',
  contents: 'Daftar isi',
  highlights: 'Sorotan',
  library: 'Koleksi',
};
