import type { Element } from 'hast';
import type { PlainArticle } from '../../../utils/article/article';
import { textOf } from '../../../utils/content/walk-text';
import { h } from '../content/h';

export function link(text: string, href: string): Element {
  return { ...h('a', text), properties: { href } };
}

export function marker(id: string): Element {
  return { ...h('removal-marker'), properties: { dataId: id } };
}

/** An article of these blocks on warta.example; what clean-up took out goes beside them. */
export function plainArticle(children: Element[], removals: PlainArticle['removals'] = []): PlainArticle {
  const tree = { type: 'root' as const, children };
  return {
    metadata: {
      url: 'https://www.warta.example/pasar',
      title: 'Pasar Lama Dibuka Lagi',
      byline: [],
      initials: [],
      language: 'id',
      direction: 'ltr',
      tags: [],
    },
    content: { tree, text: textOf(tree) },
    removals,
    completeness: { complete: true, nextPages: [] },
  };
}
