import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SHARED } from '../../tools/project-paths';

/** Markup that tries to run script, load something or leave its place. */
export interface AttackVector {
  id: string;
  payload: string;
  /** One of the short run's. */
  core?: boolean;
  /** Ran script by itself in Chromium when nothing stood in its way. */
  runsRaw?: boolean;
}

const COLLECTION = path.join(SHARED, 'bench/security/vectors.json');

/** The large collection beside the checkout; empty where there is none. */
export function collectedVectors(): AttackVector[] {
  return existsSync(COLLECTION) ? JSON.parse(readFileSync(COLLECTION, 'utf8')) : [];
}

const FILLER = [
  'Pengurus bank sampah Telagajati menimbang dua ton plastik pada pekan pertama bulan ini.',
  '"Warga datang sejak pagi, antreannya sampai ke pos ronda," kata pengurus bank sampah, Lestari Wulandari.',
  'Hasil penjualan dipakai membeli bibit pohon buah untuk halaman sekolah dan lapangan dusun.',
  'Kepala dusun berharap kegiatan itu berlanjut setelah musim panen, ketika warga lebih sibuk di sawah.',
].map((sentence) => `<p>${sentence}</p>`);

/** An honest article with a vector in its middle. */
export function pageAround(payload: string): string {
  const before = FILLER.join('\n');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Bank Sampah Telagajati</title></head>
<body><article><h1>Bank Sampah Telagajati</h1>${before}<div>${payload}</div>${before}</article></body></html>`;
}
