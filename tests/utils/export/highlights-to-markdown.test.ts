import { expect, it } from 'vitest';
import { articleToMarkdown } from '../../../utils/export/article-to-markdown';
import { highlightsToMarkdown } from '../../../utils/export/highlights-to-markdown';
import { sampleArticle } from '../sample-article';
import { TEXTS } from './texts';

it('writes highlights with their source and notes', () => {
  const markdown = highlightsToMarkdown(
    [
      {
        ...{ title: 'Taman # dibuka', url: 'https://kabar.example/a', outlet: 'Kabar', publishedTime: '2026-03-07' },
        highlights: [
          { text: 'Taman *ini*\n\nmilik warga', note: '' },
          { text: 'Satu', note: 'Catatan\n\n> bukan kutipan' },
        ],
      },
    ],
    TEXTS,
  );
  expect(markdown).toBe(
    [
      '## Taman # dibuka\n',
      'Kabar, 7 Maret 2026. <https://kabar.example/a>\n',
      '> Taman \\*ini\\*\n>\n> milik warga\n',
      '> Satu\n',
      'Catatan\n',
      '\\> bukan kutipan\n',
    ].join('\n'),
  );
});

it('puts them into an article of its own as well', () => {
  const markdown = articleToMarkdown(
    { article: sampleArticle(), highlights: [{ text: 'Milik warga', note: '' }] },
    TEXTS,
  );
  expect(markdown).toContain('## Sorotan\n\n> Milik warga\n');
  expect(articleToMarkdown({ article: sampleArticle() }, TEXTS)).not.toContain('Sorotan');
});
