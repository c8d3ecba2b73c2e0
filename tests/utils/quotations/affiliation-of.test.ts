import { describe, expect, it } from 'vitest';
import { affiliationOf } from '../../../utils/quotations/affiliation-of';
import { INDONESIAN } from '../../../utils/quotations/lexicon/id/indonesian';

const CASES: [role: string, affiliation: string | undefined][] = [
  ['Kepala Dinas Kesehatan Kota Sukamaju', 'Dinas Kesehatan Kota Sukamaju'],
  ['Kepala Bidang Humas Polda Sukamaju AKBP', 'Polda Sukamaju'],
  ['peneliti Universitas Sukamaju', 'Universitas Sukamaju'],
  ['anggota DPR dari Fraksi Harapan', 'DPR dari Fraksi Harapan'],
  ['Direktur Utama PT Sinar Lintas, Dr.', 'PT Sinar Lintas'],
  ['Ketua KPU Sukamaju', 'KPU Sukamaju'],
  ['Kapolres Sukahati, AKBP', undefined],
  ['Wali Kota Sukamaju', undefined],
  ['Gubernur Jawa Timur', undefined],
  ['seorang warga', undefined],
  ['', undefined],
];

describe('affiliationOf', () => {
  it.each(CASES)('%s', (role, affiliation) => {
    expect(affiliationOf(role, INDONESIAN)).toBe(affiliation);
  });
});
