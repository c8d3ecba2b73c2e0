import type { VersionGroup } from '../../../utils/library/group-versions';
import { useVirtualList } from '../use-virtual-list';
import { ArticleRow } from './article-row';
import type { ArticleRowActions } from './article-row-actions';
import type { SearchResult } from './use-search';
import './article-list.css';

interface ArticleListProps {
  groups: VersionGroup[];
  selection: ReadonlySet<string>;
  actions: ArticleRowActions;
  found: SearchResult | null;
  /** Where only its text has the words searched for: a piece of it, by article. */
  snippets: ReadonlyMap<string, string>;
}

/** CSS pixels: two lines of excerpt, one of speakers. */
const USUAL_ROW = 148;

export function ArticleList({ groups, selection, actions, found, snippets }: ArticleListProps) {
  const { container, virtualizer, margin } = useVirtualList(groups, USUAL_ROW);
  return (
    <ul ref={container} class="article-list" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const group = groups[index];
        if (!group) return null;
        return (
          <li
            // By place: with each letter of a search the rows change, and drawing them anew takes longer than searching.
            key={index}
            data-index={index}
            aria-setsize={groups.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <ArticleRow
              group={group}
              selected={selection.has(group.row.id)}
              actions={actions}
              terms={found?.terms}
              snippet={snippets.get(group.row.id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
