import type { ComponentChildren } from 'preact';
import { i18n } from '../../utils/i18n/i18n';
import { useArticleContext } from './article-context';
import { sameHouse } from './same-house';

interface ArticleLinkProps {
  href?: string;
  children?: ComponentChildren;
}

/** A link of the article: opens beside the reader and says where it leads, in plain view where it leaves the site. */
export function ArticleLink({ href, children }: ArticleLinkProps) {
  const { host: home } = useArticleContext();
  if (!href || !URL.canParse(href)) return <span>{children}</span>;
  const { host, pathname } = new URL(href);
  const place = host || pathname;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={i18n.t('article.opensAt', [place])}
      data-host={place.replace(/^www\./, '')}
      data-away={sameHouse(place, home) ? undefined : ''}
    >
      {children}
    </a>
  );
}
