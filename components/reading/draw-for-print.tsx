import { render } from 'preact';
import type { Article } from '../../utils/article/article';
import { PrintedSources } from './printed-sources';
import { cssString, shortAddress } from './source-line';

/**
 * Draws into `sheet` what stands on paper alone, while the browser prints.
 * @returns how to stop.
 */
export function drawForPrint(sheet: HTMLElement, article: Article): () => void {
  const { canonicalUrl, url } = article.metadata;
  const draw = (): void => {
    // The pages' margins take it up (print.css).
    document.documentElement.style.setProperty('--print-source', cssString(shortAddress(canonicalUrl ?? url)));
    // At once: what is drawn later does not reach the paper.
    render(<PrintedSources article={article} />, sheet);
  };
  const clear = (): void => render(null, sheet);
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', clear);
  return () => {
    removeEventListener('beforeprint', draw);
    removeEventListener('afterprint', clear);
  };
}
