/**
 * The measures of the public benchmarks: 4-word shingles and exact agreement as in
 * scrapinghub/article-extraction-benchmark, snippets as in trafilatura's evaluation.
 */
const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

export const words = (text: string): string[] => text.match(WORD) ?? [];

function shingles(text: string): Map<string, number> {
  const list = words(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, list.length - SHINGLE + 1); i += 1) {
    const key = list.slice(i, i + SHINGLE).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of one text; `null` where the measure leaves the page out of that average. */
export function textScore(truth: string, found: string): { precision: number | null; recall: number | null } {
  const wanted = shingles(truth);
  const given = shingles(found);
  let hits = 0;
  for (const [key, count] of wanted) hits += Math.min(count, given.get(key) ?? 0);
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [inFound, inTruth] = [total(given), total(wanted)];
  return { precision: inFound > 0 ? hits / inFound : null, recall: inTruth > 0 ? hits / inTruth : null };
}

export const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Snippets found that should be, and found that should not be. */
export function snippetScore(truth: { with?: string[]; without?: string[] }, found: string): [number, number] {
  const text = collapse(found);
  const hits = (list: string[] = []): number => list.filter((snippet) => text.includes(collapse(snippet))).length;
  return text === '' ? [0, 0] : [hits(truth.with), hits(truth.without)];
}

/** Boilerplate that readers complain about, by kind. */
const LEAKS: readonly RegExp[] = [
  /\b(?:baca|simak|lihat|tonton)\s+(?:juga|pula|selengkapnya|artikel)\b/gi,
  /\b(?:simak|lihat|saksikan|tonton)\s+(?:juga\s+)?video\b|\[Gambas:/gi,
  /\badvertisement\b|\biklan\b\s*$|scroll to (?:continue|resume)/gim,
  /share this(?: article| post)?|^\s*share\s*:?\s*$|^\s*(?:bagikan|sebarkan|sebar ini)\b.{0,30}$/gim,
  /^\s*(?:facebook|twitter|whatsapp|telegram|pinterest|linkedin|email|copy link|salin tautan)\s*$/gim,
  /leave a (?:reply|comment)|tinggalkan (?:balasan|komentar)|beri(?:kan)? komentar|kirim komentar|post comment/gi,
  /email address will not be published|alamat email anda tidak akan dipublikasikan/gi,
  /post views?\s*:|^\s*[\d.,]+\s*(?:k|rb|ribu)?\s*(?:x\s+)?(?:views?|dilihat|kali dibaca|pembaca)\s*$/gim,
  /^\s*dibaca\s*:?\s*[\d.,]+/gim,
  /halaman (?:selanjutnya|berikutnya|sebelumnya)|^\s*(?:halaman|pages?)\s*:?\s*\d|show all pages|tampilkan semua/gim,
  /^\s*(?:berita|artikel) (?:terkait|lainnya|populer)|^\s*(?:related|recommended|popular) (?:posts?|articles?|stories|news)/gim,
  /^\s*(?:read more|read also|also read|see also|you may also like|more from)\b/gim,
  /sign up (?:for|to) (?:our|the)|subscribe to (?:our|the)|get the latest|ikuti (?:kami|berita|terus)|google news/gi,
  /all rights reserved|copyright ©|©\s*(?:19|20)\d\d|hak cipta dilindungi/gi,
];

/** Whether the text holds more boilerplate than the truth does. */
export function leaks(found: string, truth = ''): boolean {
  return LEAKS.some((kind) => (found.match(kind) ?? []).length > (truth.match(kind) ?? []).length);
}

const plain = (text: string): string => words(text.normalize('NFKC').toLowerCase()).join(' ');

export const sameTitle = (truth: string, found: string): boolean => plain(truth) === plain(found);

export function hasAuthors(truth: readonly string[], found: string): boolean {
  return truth.every((name) => ` ${plain(found)} `.includes(` ${plain(name)} `));
}

const DAY = 86_400_000;

export function sameDay(truth: string, found: string): boolean {
  return Math.abs(Date.parse(truth) - Date.parse(found)) <= DAY;
}

export function mean(values: readonly (number | boolean | null)[]): number {
  const known = values.filter((value) => value !== null).map(Number);
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
