import { describe, expect, it } from 'vitest';
import { articleToMarkdown } from '../../../utils/export/article-to-markdown';
import { el, sampleArticle } from '../sample-article';
import { TEXTS } from './texts';

describe('articleToMarkdown', () => {
  it('writes front matter, title, body and who said what', () => {
    expect(articleToMarkdown({ article: sampleArticle(), savedAt: 0, tags: ['kota'] }, TEXTS)).toMatchInlineSnapshot(`
      "---
      title: "Taman Kota Dibuka Lagi untuk Warga & Anak"
      author: ["Sinta Maharani"]
      site: "Kabar Contoh"
      url: "https://kabar.example/daerah/taman-dibuka"
      published: "2025-05-17T10:32:00+07:00"
      saved: "1970-01-01T00:00:00.000Z"
      language: "id"
      tags: ["kota"]
      speakers: ["Ratna Wulandari","Joko"]
      ---

      # Taman Kota Dibuka Lagi untuk Warga & Anak

      _Setelah dua tahun, pagar taman dibuka._

      ![Gerbang taman](https://kabar.example/taman.jpg)

      Gerbang taman dibuka. Foto: Dok.

      Taman kota dibuka lagi pada Sabtu setelah ditutup **dua tahun**.

      “Taman ini milik warga,” kata Ratna Wulandari, Kepala Dinas Pertamanan. “Kami jaga bersama.” ujarnya.

      ## Sambutan warga

      ![Ayunan](https://kabar.example/a.jpg)

      Ayunan baru

      “Anak-anak senang sekali”, tutur Joko, [warga](https://kabar.example/joko).

      - Buka pukul 6
      - Tutup \\<pukul> 18

      ## Siapa bilang apa

      - **Ratna Wulandari, Kepala Dinas Pertamanan Kota Contoh**
        - “Taman ini milik warga”
        - “Kami jaga bersama.”
      - **Joko, warga**
        - “Anak-anak senang sekali”

      Sumber: <https://kabar.example/daerah/taman-dibuka>
      "
    `);
  });

  it('keeps tables and drops nothing of their cells', () => {
    const article = sampleArticle();
    const row = (cell: 'td' | 'th', ...values: string[]) => el('tr', {}, ...values.map((value) => el(cell, {}, value)));
    article.content.tree.children = [el('table', {}, row('th', 'Hari', 'Jam'), row('td', 'Senin|Selasa', '6'))];
    expect(articleToMarkdown({ article }, TEXTS)).toContain('| Senin\\|Selasa | 6   |');
  });

  it('lets no value break out of the front matter', () => {
    const article = sampleArticle({ title: 'x"\n---\nurl: javascript:alert(1)\u2028' });
    const head = articleToMarkdown({ article }, TEXTS).split('\n---\n')[0] ?? '';
    expect(head.split('\n')[1]).toBe('title: "x\\"\\n---\\nurl: javascript:alert(1)\\u2028"');
    expect(head.match(/^url:/gm)).toHaveLength(1);
  });
});
