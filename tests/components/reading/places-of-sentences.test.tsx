import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '../../../components/article/article-view';
import type { Article } from '../../../utils/article/article';
import { textOf } from '../../../utils/content/walk-text';
import { articlePlaces } from '../../../utils/highlight/article-places';
import { splitSentences } from '../../../utils/speech/split-sentences';
import { h } from '../../utils/content/h';
import { sampleArticle } from '../sample-article';

afterEach(cleanup);

function draw(article: Article): Element {
  const { container } = render(<ArticleView article={article} images="load" onCopy={async () => {}} />);
  const body = container.querySelector('.article-body');
  if (!body) throw new Error('the article is drawn');
  return body;
}

/** White space is the page's business. */
const solid = (text: string | undefined): string | undefined => text?.replace(/\s+/g, '');

describe('sentences in the drawn article', () => {
  it('are found where they are drawn, with quotations in them', () => {
    const article = sampleArticle();
    const { text } = article.content;
    const places = articlePlaces(draw(article), text);
    const sentences = splitSentences(text, 'id');
    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) {
      expect(solid(places?.toRange(sentence)?.toString())).toBe(solid(text.slice(sentence.start, sentence.end)));
    }
  });

  it('step over captions, cells and line breaks', () => {
    const tree = {
      type: 'root' as const,
      children: [
        h('p', 'Satu. ', h('em', 'Dua'), ' tiga.', h('br'), 'Empat.'),
        h('figure', h('figcaption', 'Satu. Dua')),
        h('table', h('tbody', h('tr', h('td', 'Lima'), h('td', 'Enam')))),
      ],
    };
    const text = textOf(tree);
    const places = articlePlaces(draw(sampleArticle({ content: { tree, text }, quotations: [], speakers: [] })), text);
    const found = splitSentences(text, 'id').map((sentence) => places?.toRange(sentence)?.toString());
    expect(found).toEqual(['Satu.', 'Dua tiga.', 'Empat.', 'Lima', 'Enam']);
  });
});
