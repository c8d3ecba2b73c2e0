import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportFile } from '../../../utils/export/export-file';
import { sampleArticle } from '../sample-article';
import { TEXTS } from './texts';

const one = { article: sampleArticle() };
const other = { article: sampleArticle({ title: 'Jalan Ditutup' }) };

describe('exportFile', () => {
  it.each(EXPORT_FORMATS)('gives one %s file for one article, named after it', (format) => {
    const { name, content } = exportFile(format, [one], TEXTS);
    expect(name).toMatch(/^2025-05-17-taman-kota-dibuka-lagi-untuk-warga-anak\.\w+$/);
    if (format !== 'epub') expect(content).toContain('Taman Kota Dibuka Lagi');
  });

  it('puts several articles into an archive, also two of one name', () => {
    const { name, content } = exportFile('html', [one, one, other], TEXTS);
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-kutip-koleksi\.zip$/);
    if (!(content instanceof Uint8Array)) throw new Error('an archive is bytes');
    const files = unzipSync(content);
    expect(Object.keys(files)).toEqual([
      '2025-05-17-taman-kota-dibuka-lagi-untuk-warga-anak.html',
      '2025-05-17-taman-kota-dibuka-lagi-untuk-warga-anak-2.html',
      '2025-05-17-jalan-ditutup.html',
    ]);
    expect(strFromU8(files['2025-05-17-jalan-ditutup.html'] ?? new Uint8Array())).toContain('<h1>Jalan Ditutup</h1>');
  });

  it('puts all quotations into one table', () => {
    const { content } = exportFile('quotationsCsv', [one, other], TEXTS);
    expect(String(content).trim().split('\r\n')).toHaveLength(7);
  });

  it('refuses to make a file of nothing', () => {
    expect(() => exportFile('json', [], TEXTS)).toThrow(RangeError);
  });
});
