import { i18n } from '../../utils/i18n/i18n';
import { useArticleContext } from './article-context';

/** Where something was taken out: nothing, until the reader puts it back. */
export function RemovalPlace({ 'data-id': id = '' }: { 'data-id'?: string }) {
  const part = useArticleContext().restored.get(id);
  if (!part) return null;
  return (
    <section class="restored" aria-label={i18n.t('removals.restored')}>
      {part}
    </section>
  );
}
