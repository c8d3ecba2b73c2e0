import { Archive, ArchiveRestore, CheckCheck, Tag } from 'lucide';
import { i18n } from '../../../utils/i18n/i18n';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { useStateOf } from '../../ui/use-state-of';
import type { ArticleRowActions } from './article-row-actions';
import { TagField } from './tag-field';

/** The small tools at a row's end: quiet until the row is pointed at or holds the focus. */
export function ArticleRowTools({ row, actions }: { row: SavedArticleSummary; actions: ArticleRowActions }) {
  // The next article in this place begins with its tags closed.
  const [editing, setEditing] = useStateOf(row.id, false);
  if (editing) {
    return (
      <TagField
        tags={row.tags}
        onDone={(change) => {
          setEditing(() => false);
          if (change) actions.mark([row.id], change);
        }}
      />
    );
  }
  const { id, read, archived } = row;
  return (
    <div class="article-row__tools">
      <Button
        label={i18n.t(read ? 'library.markUnread' : 'library.markRead')}
        icon={CheckCheck}
        {...TOOL}
        pressed={read}
        onClick={() => actions.mark([id], { read: !read })}
      />
      <Button label={i18n.t('library.editTags')} icon={Tag} {...TOOL} onClick={() => setEditing(() => true)} />
      <Button
        label={i18n.t(archived ? 'library.unarchive' : 'library.archive')}
        icon={archived ? ArchiveRestore : Archive}
        {...TOOL}
        onClick={() => actions.mark([id], { archived: !archived })}
      />
      <Button label={i18n.t('library.delete')} icon="delete" {...TOOL} onClick={() => actions.remove([id])} />
    </div>
  );
}

const TOOL = { iconOnly: true, look: 'quiet' } as const;
