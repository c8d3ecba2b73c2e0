import type { ComponentChildren } from 'preact';
import { i18n } from '../../utils/i18n/i18n';

interface ArticleLinkProps {
  href?: string;
  children?: ComponentChildren;
}

/** A link of the article: opens beside the reader and says where it leads. */
export function ArticleLink({ href, children }: ArticleLinkProps) {
  if (!href || !URL.canParse(href)) return <span>{children}</span>;
  const { host, pathname } = new URL(href);
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={i18n.t('article.opensAt', [host || pathname])}>
      {children}
    </a>
  );
}
