import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { readingMinutes } from '../../utils/content/reading-minutes';
import { formatDate } from '../../utils/i18n/format-date';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { inLanguage } from './in-language';
import './article-header.css';

/** Letters from which a headline is set smaller: at full size it would push the article out of the window. */
const LONG_TITLE = 90;

/** Kicker, headline, summary, and who wrote it when. */
export function ArticleHeader({ article }: { article: Article }) {
  const { metadata, content } = article;
  const { kicker, title, dek, byline, siteName } = metadata;
  const minutes = useMemo(() => readingMinutes(content.text), [content]);
  return (
    <header class="article-header" {...inLanguage(metadata)}>
      {kicker && <p class="article-header__kicker">{kicker}</p>}
      <h1 class="article-header__title" data-long={title.length > LONG_TITLE || undefined}>
        {title}
      </h1>
      {dek && <p class="article-header__dek">{dek}</p>}
      <p class="article-header__facts" lang={interfaceLanguage()}>
        {byline.length > 0 && <span>{byline.join(', ')}</span>}
        {siteName && <span class="article-header__site">{siteName}</span>}
        <Times article={article} />
        <span>{i18n.t('article.minutes', minutes)}</span>
      </p>
    </header>
  );
}

/** When it was published, and when it was changed if that was on another day. */
function Times({ article }: { article: Article }) {
  const { publishedTime = '', modifiedTime = '' } = article.metadata;
  const options = { language: interfaceLanguage(), withTime: true };
  const published = formatDate(publishedTime, options);
  const modified = publishedTime.slice(0, 10) === modifiedTime.slice(0, 10) ? '' : formatDate(modifiedTime, options);
  return (
    <>
      {published && <time dateTime={publishedTime}>{published}</time>}
      {modified && <time dateTime={modifiedTime}>{i18n.t('article.modified', [modified])}</time>}
    </>
  );
}
