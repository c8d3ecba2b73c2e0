import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../utils/quotations/lexicon/en/english';
import { INDONESIAN } from '../../../../utils/quotations/lexicon/id/indonesian';
import type { Lexicon } from '../../../../utils/quotations/lexicon/lexicon';
import { findReferences } from '../../../../utils/quotations/mentions/find-references';
import { readNarration } from '../../../../utils/quotations/text/narration';

/** "name | role" of the first reference that has a name, or "| role" of the first at all. */
function firstReference(text: string, lexicon: Lexicon): string {
  const references = findReferences(readNarration(text, [], lexicon));
  const first = references.find(({ kind }) => kind === 'name') ?? references[0];
  return `${first?.name.join(' ') ?? ''} | ${first?.role ?? ''}`.trim();
}

/** The text and the name and role read from it. */
const INDONESIAN_NAMES: [string, string][] = [
  // the office before the name, with and without comma
  ['Wali Kota Malang, Rangga Purnama, datang.', 'Rangga Purnama | Wali Kota Malang'],
  ['Wali Kota Malang Rangga Purnama datang.', 'Rangga Purnama | Wali Kota Malang'],
  ['Lurah Sukahati, Tirta Adi Wijaya, merasa lega.', 'Tirta Adi Wijaya | Lurah Sukahati'],
  ['Ketua KPU Papua Theo Rumbiak di Jayapura mengatakan, semua siap.', 'Theo Rumbiak | Ketua KPU Papua'],
  [
    'Ketua Komisi Pemilihan Umum (KPU) Sulut Jovan Mewengkang mengatakan, semua siap.',
    'Jovan Mewengkang | Ketua Komisi Pemilihan Umum (KPU) Sulut',
  ],
  [
    'Kepala Dinas Pendidikan dan Kebudayaan Kota Malang Sekar Ayuningtyas datang.',
    'Sekar Ayuningtyas | Kepala Dinas Pendidikan dan Kebudayaan Kota Malang',
  ],
  ['Menteri Dalam Negeri Rangga Purnama datang.', 'Rangga Purnama | Menteri Dalam Negeri'],
  [
    'Direktur Jenderal Perhubungan Udara Kementerian Perhubungan Tirta Wijaya datang.',
    'Tirta Wijaya | Direktur Jenderal Perhubungan Udara Kementerian Perhubungan',
  ],
  [
    'Presiden Direktur Bank Mutiara Sekar Ayuningtyas menyampaikan, laba naik.',
    'Sekar Ayuningtyas | Presiden Direktur Bank Mutiara',
  ],
  ['Direktur Utama PT Sinar Lintas, Jovan Kertanegara, datang.', 'Jovan Kertanegara | Direktur Utama PT Sinar Lintas'],
  ['Wakil Gubernur DKI Jakarta Ahmad Purnama datang.', 'Ahmad Purnama | Wakil Gubernur DKI Jakarta'],
  [
    'Guru Besar Fakultas Hukum Universitas Nusantara Muhammad Tirta Wijaya datang.',
    'Muhammad Tirta Wijaya | Guru Besar Fakultas Hukum Universitas Nusantara',
  ],
  // ranks and degrees
  ['Kapolres Kendal, AKBP Rangga Purnama, memimpin apel.', 'Rangga Purnama | Kapolres Kendal, AKBP'],
  ['Kapolsek Sumbersari AKP Tirtayasa datang.', 'Tirtayasa | Kapolsek Sumbersari AKP'],
  ['Kanit Reskrim Polsek Sukun AKP Tirta Wijaya datang.', 'Tirta Wijaya | Kanit Reskrim Polsek Sukun AKP'],
  ['Kabid Humas Polda Jatim Kombes Pol Rangga Purnama datang.', 'Rangga Purnama | Kabid Humas Polda Jatim Kombes Pol'],
  [
    'Direktur Samapta Polda Jatim Komisaris Besar Rangga Purnama datang.',
    'Rangga Purnama | Direktur Samapta Polda Jatim Komisaris Besar',
  ],
  [
    'Kepala Pusat Penerangan (Kapuspen) TNI, Mayjen TNI Jovan Sianipar, datang.',
    'Jovan Sianipar | Kepala Pusat Penerangan (Kapuspen) TNI, Mayjen TNI',
  ],
  [
    'Kepala Biro Penerangan Polri Brigadir Jenderal (Pol) Rangga Purnama datang.',
    'Rangga Purnama | Kepala Biro Penerangan Polri Brigadir Jenderal (Pol)',
  ],
  ['Menurut dr. Sekar Ayuningtyas, jantungnya sehat.', 'Sekar Ayuningtyas | dr.'],
  ['Menurut Prof. Dr. Tirta Wijaya, S.H., M.Si., aturan itu jelas.', 'Tirta Wijaya | Prof. Dr.'],
  ['Menurut Drs. H. Rangga Purnama, aturan itu jelas.', 'Rangga Purnama | Drs. H.'],
  ['Menurut Pak Tirta, aturan itu jelas.', 'Tirta |'],
  // the office behind the name
  ['Sekar Ayuningtyas, Staf Ahli Pembangunan, datang.', 'Sekar Ayuningtyas | Staf Ahli Pembangunan'],
  [
    'Jovan Kertanegara, staf agen perjalanan dari Sukamaju Travel, datang.',
    'Jovan Kertanegara | staf agen perjalanan dari Sukamaju Travel',
  ],
  ['Tirta Wijaya, salah satu petugas Damkar, datang.', 'Tirta Wijaya | salah satu petugas Damkar'],
  ['Tirta (46), warga Desa Banjarejo, Kecamatan Pakis, datang.', 'Tirta | warga Desa Banjarejo'],
  ['Tirta Wijaya (46) datang.', 'Tirta Wijaya |'],
  // small offices and descriptions
  ['hakim anggota Rangga S Purnama mengatakan semua jelas.', 'Rangga S Purnama | hakim anggota'],
  ['ketua majelis hakim Rangga Purnama mengatakan semua jelas.', 'Rangga Purnama | ketua majelis hakim'],
  ['Kuasa hukum Purnama, Jovan Kertanegara, datang.', 'Jovan Kertanegara | Kuasa hukum Purnama'],
  ['Pengacara Rangga Purnama, Jovan Jaya Kertanegara, datang.', 'Jovan Jaya Kertanegara | Pengacara Rangga Purnama'],
  ['pemilik Kopi Senja, Sekar Wahyu Sri Ayuningtyas (50), datang.', 'Sekar Wahyu Sri Ayuningtyas | pemilik Kopi Senja'],
  ['Salah seorang warga sekitar tugu, Tirta, mengatakan semua rusak.', 'Tirta | Salah seorang warga sekitar tugu'],
  [
    'Pengajar sosiologi Universitas Nusantara (UN), Rahmat Purnama, datang.',
    'Rahmat Purnama | Pengajar sosiologi Universitas Nusantara (UN)',
  ],
  [
    'pemerhati gambut dari Universitas Nusantara Tirta Wijaya datang.',
    'Tirta Wijaya | pemerhati gambut dari Universitas Nusantara',
  ],
  [
    'prakirawan Stasiun Klimatologi Bogor Sekar Ayuningtyas datang.',
    'Sekar Ayuningtyas | prakirawan Stasiun Klimatologi Bogor',
  ],
  [
    'Anggota Komisi III DPR dari Fraksi Partai Harapan Bangsa (PHB), Rangga Purnama, datang.',
    'Rangga Purnama | Anggota Komisi III DPR dari Fraksi Partai Harapan Bangsa (PHB)',
  ],
  // what is no name
  ['Pemerintah Kota Malang bekerja.', 'Pemerintah Kota Malang |'],
  ['Warga berkumpul di Kecamatan Pakis.', '| Warga'],
];

const ENGLISH_NAMES: [string, string][] = [
  ['President Ellen Brandt spoke.', 'Ellen Brandt | President'],
  ['Sen. Tom Okafor spoke.', 'Tom Okafor | Sen.'],
  ['Mayor Ellen Brandt of Norwick spoke.', 'Ellen Brandt | Mayor'],
  ['campaign manager Tom Okafor spoke.', 'Tom Okafor | campaign manager'],
  ['Tom Okafor, executive director of the River Trust, spoke.', 'Tom Okafor | executive director of the River Trust'],
  ['Tom Okafor, a retired Belgian general who paints, spoke.', 'Tom Okafor | a retired Belgian general'],
  ['Ellen Brandt, 56, spoke.', 'Ellen Brandt |'],
  ['Jean-Marc Dubois, the foreign minister of France, spoke.', 'Jean-Marc Dubois | the foreign minister of France'],
];

describe('names and offices', () => {
  it.each(INDONESIAN_NAMES)('id: %s', (text, expected) => {
    expect(firstReference(text, INDONESIAN)).toBe(expected);
  });

  it.each(ENGLISH_NAMES)('en: %s', (text, expected) => {
    expect(firstReference(text, ENGLISH)).toBe(expected);
  });
});
