import type { Article } from '../../utils/article/article';
import { textOf } from '../../utils/content/walk-text';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { addQuotations } from '../../utils/read/add-quotations';

/** A small invented article in the interface's language, read by the real engine: what it shows is what Kutip finds. */
export function sampleArticle(): Article {
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
  return addQuotations({
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
  });
}
