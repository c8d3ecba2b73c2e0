// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ImportedLink } from '../../../utils/library/import/imported-link';
import { readImported } from '../../../utils/open/read-imported';
import { isArticle } from '../../../utils/schema/is-article';

function link(html: string, text = {}): ImportedLink {
  return {
    ...{
      url: 'https://kabar.example/taman/',
      title: 'Taman dibuka',
      savedAt: 1,
      tags: [],
      read: false,
      archived: false,
    },
    text: { html, dek: '', author: '', publishedTime: '', leadImage: '', ...text },
  };
}

const SAID = '<p>“Taman ini milik warga,” kata Kepala Dinas Pertamanan Ratna Wulandari, Sabtu (17/5).</p>';

describe('readImported', () => {
  it('makes an article that shows who said what', async () => {
    const article = await readImported(
      link(`<DIV class="page" id="readability-page-1">${SAID}<p>Pagar dibuka.</p></DIV>`, {
        ...{
          dek: 'Ringkasan.',
          author: 'Sinta',
          publishedTime: '2024-01-02T00:00:00.000Z',
          leadImage: 'https://a.example/1.jpg',
        },
      }),
    );
    expect(isArticle(article)).toBe(true);
    expect(article).toMatchObject({
      metadata: {
        ...{ title: 'Taman dibuka', language: 'id', direction: 'ltr', byline: ['Sinta'], dek: 'Ringkasan.' },
        leadImage: { src: 'https://a.example/1.jpg' },
      },
      quotations: [{ text: 'Taman ini milik warga,' }],
      speakers: [{ name: 'Ratna Wulandari' }],
    });
  });

  it('lets nothing in that a page could not bring', async () => {
    const article = await readImported(
      link(
        `<p onclick="x()">Satu <script>alert(1)</script><a href="javascript:alert(1)">dua</a> <a href="../lain">tiga</a>
         <iframe src="https://a.example"></iframe><img src="1.jpg" onerror="alert(1)"><svg><script>1</script></svg></p>`,
        { leadImage: 'javascript:alert(1)' },
      ),
    );
    const json = JSON.stringify(article);
    expect(json).not.toMatch(/javascript:|script|onclick|onerror|iframe|svg/);
    expect(json).toContain('https://kabar.example/lain');
    expect(json).toContain('https://kabar.example/taman/1.jpg');
    expect(article?.metadata.leadImage).toBeUndefined();
  });

  it('reads from right to left what is written so', async () => {
    expect((await readImported(link('<p>افتتحت الحديقة من جديد أمس.</p>')))?.metadata.direction).toBe('rtl');
  });

  it.each(['', '<p> </p>', '<script>1</script>'])('has no article in %j', async (html) => {
    expect(await readImported(link(html))).toBeNull();
  });
});
