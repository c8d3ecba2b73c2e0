import type { Article } from '../../utils/article/article';
import { textOf } from '../../utils/content/walk-text';
import { lexiconOf } from '../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../utils/read/add-quotations';
import { h } from '../utils/content/h';

/** A small article with two speakers, one quotation without a name, and two removals. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  const tree = {
    type: 'root' as const,
    children: [
      h('p', 'Lurah Sukamaju, Ratna Wulandari, membuka taman baca itu. “Anak-anak sudah lama menunggu,” kata Ratna.'),
      { ...h('removal-marker'), properties: { dataId: 'r1' } },
      h('p', 'Menurut Ketua RT 4, Bagus Prakoso, warga ikut mengecat. “Catnya sumbangan toko sebelah,” ujar Bagus.'),
    ],
  };
  const article = addQuotations(
    {
      metadata: {
        url: 'https://warta.example/taman-baca',
        title: 'Taman Baca Dibuka',
        byline: ['Sari Lestari'],
        initials: [],
        siteName: 'Warta Contoh',
        publishedTime: '2025-05-17T10:32:00+07:00',
        language: 'id',
        direction: 'ltr',
        tags: [],
      },
      content: { tree, text: textOf(tree) },
      removals: [
        {
          id: 'r1',
          step: 'related',
          reason: 'related',
          text: 'Baca juga: Pasar baru',
          nodes: [h('p', 'Baca juga: Pasar baru')],
        },
        { id: 'r2', step: 'share', reason: 'share', text: 'Bagikan', nodes: [h('p', 'Bagikan')] },
      ],
      completeness: { complete: true, nextPages: [] },
    },
    lexiconOf,
  );
  return { ...article, ...change };
}
