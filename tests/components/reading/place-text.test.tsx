import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '../../../components/article/article-view';
import { offsetOf, placeText, rangeOf } from '../../../components/reading/place-text';
import type { Article } from '../../../utils/article/article';
import { textOf } from '../../../utils/content/walk-text';
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

describe('rangeOf', () => {
  it('finds every sentence of an article with quotations where it is drawn', () => {
    const article = sampleArticle();
    const { text } = article.content;
    const placed = placeText(draw(article), text);
    const sentences = splitSentences(text, 'id');
    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) {
      const range = rangeOf(placed, sentence);
      // The speaker's initials stand in the drawn text and not in the article's.
      expect(range?.toString().replace(/[”,] ?[RB][WP]/g, (found) => found.slice(0, -2))).toBe(
        text.slice(sentence.start, sentence.end),
      );
    }
  });

  it('steps over captions, cells and line breaks', () => {
    const tree = {
      type: 'root' as const,
      children: [
        h('p', 'Satu. ', h('em', 'Dua'), ' tiga.', h('br'), 'Empat.'),
        h('figure', h('figcaption', 'Satu. Dua')),
        h('table', h('tbody', h('tr', h('td', 'Lima'), h('td', 'Enam')))),
      ],
    };
    const text = textOf(tree);
    const placed = placeText(draw(sampleArticle({ content: { tree, text }, quotations: [], speakers: [] })), text);
    const found = splitSentences(text, 'id').map((sentence) => rangeOf(placed, sentence)?.toString());
    expect(found).toEqual(['Satu.', 'Dua tiga.', 'Empat.', 'Lima', 'Enam']);
  });

  it('goes on behind a part that is not drawn', () => {
    const body = document.createElement('div');
    body.append('Satu.', 'Kalimat ketiga.');
    const text = 'Satu. Kalimat kedua. Kalimat ketiga.';
    const placed = placeText(body, text);
    expect(rangeOf(placed, { start: 21, end: 36 })?.toString()).toBe('Kalimat ketiga.');
  });

  it('is null where nothing is drawn', () => {
    expect(rangeOf([], { start: 0, end: 3 })).toBeNull();
  });
});

describe('offsetOf', () => {
  it('tells where a point of the drawn article is in its text', () => {
    const body = document.createElement('div');
    const [first, second] = [new Text('Satu.'), new Text('Dua.')];
    body.append(first, second);
    const placed = placeText(body, 'Satu.\n\nDua.');
    expect(offsetOf(placed, second, 1)).toBe(8);
    expect(offsetOf(placed, body, 0)).toBe(-1);
  });
});
