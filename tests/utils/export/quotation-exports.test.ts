import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { citationText } from '../../../utils/export/cite-quotation';
import { quotationsToCsv } from '../../../utils/export/quotations-to-csv';
import { quotationsToMarkdown } from '../../../utils/export/quotations-to-markdown';
import { sampleArticle } from '../sample-article';
import { TEXTS } from './texts';

const source = { article: sampleArticle() };

describe('citationText', () => {
  it('names speaker, office, author, title, outlet, date and the place in the original', () => {
    const [quotation] = source.article.quotations;
    if (!quotation) throw new Error('the sample has quotations');
    expect(citationText(source.article, quotation, TEXTS)).toBe(
      '“Taman ini milik warga” — Ratna Wulandari, Kepala Dinas Pertamanan Kota Contoh\n' +
        'Sinta Maharani, “Taman Kota Dibuka Lagi untuk Warga & Anak”, Kabar Contoh, 17 Mei 2025. ' +
        'https://kabar.example/daerah/taman-dibuka#:~:text=Taman%20ini%20milik%20warga%2C',
    );
  });

  it('says so when the article names nobody, and quotes reported words without marks', () => {
    const [quotation] = source.article.quotations;
    if (!quotation) throw new Error('the sample has quotations');
    const text = citationText(source.article, { ...quotation, kind: 'indirect', attribution: null }, TEXTS);
    expect(text).toMatch(/^Taman ini milik warga — Tidak disebut namanya\n/);
  });
});

describe('quotationsToCsv', () => {
  it('has one row a quotation that reads back as it was', () => {
    const csv = quotationsToCsv([source, source]);
    expect(csv.startsWith('\ufeffspeaker,role,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(6);
    expect(data[2]).toMatchObject({
      speaker: 'Joko',
      role: 'warga',
      quotation: 'Anak-anak senang sekali',
      confidence: 'explicit',
      outlet: 'Kabar Contoh',
    });
  });

  it.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)'])('disarms the formula %s', (formula) => {
    const article = sampleArticle({ title: formula });
    const { data } = Papa.parse<Record<string, string>>(quotationsToCsv([{ article }]), { header: true });
    expect(data[0]?.title).toBe(`'${formula}`);
  });
});

describe('quotationsToMarkdown', () => {
  it('escapes what would be markup', () => {
    const article = sampleArticle({ title: '*Taman* [dibuka](javascript:alert(1)) <script>' });
    const markdown = quotationsToMarkdown([{ article }], TEXTS);
    expect(markdown.split('\n\n')).toHaveLength(3);
    expect(markdown).toContain('“\\*Taman\\* \\[dibuka\\](javascript:alert(1)) \\<script>”');
  });
});
