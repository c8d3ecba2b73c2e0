import { useEffect, useState } from 'preact/hooks';
import type { Article, PlainArticle } from '../../utils/article/article';
import { textOf } from '../../utils/content/walk-text';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';

/**
 * A small invented article in the interface's language, read by the real engine: what it shows is what Kutip finds. The
 * engine comes after the page has shown itself; until then `isRead` is false, and nobody is quoted.
 */
export function useSampleArticle(): { article: Article; isRead: boolean } {
  const [sample, setSample] = useState(() => ({ article: unread(), isRead: false }));
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { loadQuotations } = await import('../../utils/read/load-quotations');
      setSample({ article: await loadQuotations(plainArticle()), isRead: true });
    };
    void read();
  }, []);
  return sample;
}

function unread(): Article {
  return { ...plainArticle(), quotations: [], speakers: [] };
}

function plainArticle(): PlainArticle {
  const paragraphs = [i18n.t('sample.first'), i18n.t('sample.second'), i18n.t('sample.third')];
  const tree = {
    type: 'root' as const,
    children: paragraphs.map((value) => ({
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      children: [{ type: 'text' as const, value }],
    })),
  };
  return {
    metadata: {
      url: 'https://warta.example/',
      title: i18n.t('sample.title'),
      byline: [],
      initials: [],
      language: interfaceLanguage().split('-')[0] ?? '',
      direction: 'ltr',
      tags: [],
    },
    content: { tree, text: textOf(tree) },
    removals: [],
    completeness: { complete: true, nextPages: [] },
  };
}
