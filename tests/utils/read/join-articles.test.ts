import { describe, expect, it } from 'vitest';
import type { PlainArticle } from '../../../utils/article/article';
import { joinArticles } from '../../../utils/read/join-articles';
import { readHtml } from '../../tools/read/read-html';

const LEAD = 'Pemerintah kabupaten memperbaiki saluran air setelah genangan masuk ke rumah warga di tepi sungai.';
const SECOND = 'Pekerjaan itu ditargetkan selesai sebelum akhir bulan, dengan biaya dari perubahan anggaran tahun ini.';
const THIRD = 'Sebanyak dua belas rumah masih menunggu giliran, dan pemiliknya diminta memindahkan perabotnya.';
const RELATED = '<p>Baca juga: <a href="/lain">Pasar Rakyat Ditata Ulang</a></p>';

function page(...paragraphs: string[]): PlainArticle {
  const body = paragraphs.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('');
  return readHtml(`<title>Saluran</title><article><h1>Saluran</h1>${body}</article>`, 'https://contoh.example/a')
    .article;
}

describe('joinArticles', () => {
  const joined = joinArticles([page(LEAD, RELATED, SECOND), page(LEAD, RELATED, THIRD)]);

  it('keeps the order and nothing twice', () => {
    expect(joined.content.text.split('\n\n')).toEqual([LEAD, SECOND, THIRD]);
  });

  it('numbers the removals of all pages through, markers and list alike', () => {
    const markers = [...JSON.stringify(joined.content.tree).matchAll(/"dataId":"(r\d+)"/g)].map(([, id]) => id);
    expect(markers).toEqual(joined.removals.map(({ id }) => id));
    expect(new Set(markers).size).toBe(markers.length);
    expect(joined.removals.filter(({ reason }) => reason === 'related').length).toBe(2);
  });

  it('has no further pages', () => {
    expect(joined.completeness).toMatchObject({ complete: true, nextPages: [] });
  });
});
