import { describe, expect, it } from 'vitest';
import { LINE_RULES } from '../../../utils/cleanup/rules/line-rules';
import { RELATED_LABELS } from '../../../utils/cleanup/rules/related-labels';

/** A line from life for each rule. */
const EXAMPLES: Record<string, string> = {
  'advertisement-label': 'ADVERTISEMENT',
  'scroll-on': 'SCROLL TO CONTINUE WITH CONTENT',
  'media-placeholder': '[Gambas:Video 20detik]',
  'script-needed': 'This slideshow requires JavaScript.',
  'share-label': 'Share this article',
  'share-target': 'Facebook Twitter WhatsApp',
  'share-call': 'Like this story? Share it with a friend!',
  'view-counter': 'Dilihat: 2.481 kali',
  'bare-number': '157',
  'reading-time': '4 min read',
  pagination: 'Halaman Selanjutnya',
  'page-furniture': 'Skip to content',
  'follow-channel': 'Ikuti berita terbaru kami di Google News dan WhatsApp Channel',
  'newsletter-call': 'Sign up for our newsletter and get the news in your inbox',
  'subscribers-only': 'This content is reserved for subscribers only',
  'published-elsewhere': 'Artikel ini telah tayang di Warta Contoh dengan judul Pasar Baru Dibuka',
  'comment-form': 'Leave a Reply',
  'credit-line': 'Editor: Bagus Prakoso',
  'reporting-by': 'Reporting by Dana Whitfield; Editing by Omar Said',
  'updated-line': 'Updated: May 17, 2025 10:32 am',
  'tag-line': 'Tags: banjir, Malang, drainase',
  'copyright-line': 'Copyright © 2025 Warta Contoh. All rights reserved.',
};

const PROSE = [
  'Baca juga pasal 5 undang-undang itu sebelum menuduh, ujar Darmawan kepada warga di balai desa.',
  'Share prices fell on Monday after the central bank surprised investors with a rate rise.',
  'Sumber air di lereng utara mengering sejak Juni, kata petugas yang mengukurnya setiap pekan.',
  'Editor buku itu, Rani Lestari, menolak menghapus bab terakhir meskipun diminta penerbit.',
  'Related costs rose by a third, the ministry said in its report on Tuesday.',
  'Halaman rumah itu tergenang sampai lutut, sehingga perabot dipindahkan ke lantai dua.',
  'Tags on the whales sent their last signals in March, researchers reported.',
  'Comments by the minister angered fishermen along the northern coast.',
  'Copyright law was written for printers, not for machines, argued the judge.',
  'Ikuti aturan, bukan keinginan sendiri, kata Sekar kepada para camat yang hadir.',
];

describe('line rules', () => {
  it('have an example each', () => {
    expect(LINE_RULES.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  it.each(LINE_RULES.map((rule) => [rule.name, rule] as const))('%s meets its example', (name, { pattern, most }) => {
    const example = EXAMPLES[name] ?? '';
    expect(example.length).toBeLessThanOrEqual(most);
    expect(example).toMatch(pattern);
  });

  it.each(PROSE)('leave alone: %s', (line) => {
    expect(LINE_RULES.filter(({ pattern, most }) => line.length <= most && pattern.test(line))).toEqual([]);
  });

  // A pattern that tries many ways to split a line takes longer than a page can wait.
  it.each(LINE_RULES.map((rule) => [rule.name, rule] as const))('%s takes no longer on hostile lines', (_, rule) => {
    const hostile = ['a', ' ', '1.', 'x ', '(', 'baca ', 'share ', '#a', '-'].map((part) =>
      part.repeat(400).slice(0, rule.most),
    );
    const started = performance.now();
    for (const line of hostile) rule.pattern.test(line);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('related labels', () => {
  it.each([
    'Baca Juga :  Kirab Budaya Tutup Hari Jadi',
    'BACA: Pasar Rakyat Ditata Ulang',
    'READ MORE: Council delays flood barrier',
    'Lesen Sie auch: Neue Brücke eröffnet',
    'Berita Terkait',
    'Artikel Terkait Pasar Rakyat Ditata Ulang',
  ])('meet %s', (line) => {
    expect(RELATED_LABELS.some(({ pattern }) => pattern.test(line))).toBe(true);
  });
});
