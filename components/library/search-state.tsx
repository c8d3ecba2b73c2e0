import { i18n } from '../../utils/i18n/i18n';
import type { SearchProgress } from '../../utils/library/search/library-search';
import { Notice } from '../ui/notice';

interface SearchStateProps {
  searching: boolean;
  progress: SearchProgress;
  failed: boolean;
}

/** Fewer articles are indexed before a bar could be read. */
const WORTH_A_BAR = 500;

/** How far a search is that has to wait for its index, and that it failed. */
export function SearchState({ searching, progress: { done, of }, failed }: SearchStateProps) {
  if (failed) {
    return (
      <Notice icon="alert" tone="alert">
        {i18n.t('library.searchFailed')}
      </Notice>
    );
  }
  if (!searching || of < WORTH_A_BAR) return null;
  return <progress value={done} max={of} aria-label={i18n.t('library.indexing', [done, of])} />;
}
