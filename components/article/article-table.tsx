import type { ComponentChildren } from 'preact';
import { i18n } from '../../utils/i18n/i18n';

/** A table that scrolls by itself where it is wider than the text. */
export function ArticleTable({ children }: { children?: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroller" tabIndex={0} aria-label={i18n.t('article.table')}>
      <table>{children}</table>
    </section>
  );
}
