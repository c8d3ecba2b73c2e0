import { i18n } from '../../utils/i18n/i18n';
import './article-skeleton.css';

const LINES = ['40%', '95%', '80%', '100%', '92%', '97%', '60%'];

/** The shape of an article while the page is being read; appears only when that takes noticeably long. */
export function ArticleSkeleton() {
  return (
    <div class="article-skeleton" role="status">
      <span class="visually-hidden">{i18n.t('reading')}</span>
      {LINES.map((width) => (
        <span key={width} style={{ inlineSize: width }} />
      ))}
    </div>
  );
}
