import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import type { MarksChange } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';

interface TagFieldProps {
  tags: readonly string[];
  /** With the change to make, or null when the reader thought better of it. */
  onDone: (change: MarksChange | null) => void;
}

/** One line of tags with commas between them. Enter keeps them, Escape leaves everything as it was. */
export function TagField({ tags, onDone }: TagFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const keep = (): void => onDone(tagChange(tags, input.current?.value ?? ''));
  return (
    <form
      class="tag-field"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone(null);
      }}
    >
      <input
        ref={input}
        class="text-field"
        aria-label={i18n.t('library.tagsHint')}
        placeholder={i18n.t('library.tagsHint')}
        defaultValue={tags.join(', ')}
      />
      <Button label={i18n.t('library.saveTags')} icon="check" iconOnly onClick={keep} />
      <Button label={i18n.t('library.cancel')} icon="close" iconOnly look="quiet" onClick={() => onDone(null)} />
    </form>
  );
}

/** What has to be added and taken away to come from the tags to what was typed. */
export function tagChange(before: readonly string[], typed: string): MarksChange {
  const now = [...new Set(typed.split(',').map((tag) => tag.trim().replace(/^#/, '')))].filter(Boolean);
  return {
    addTags: now.filter((tag) => !before.includes(tag)),
    removeTags: before.filter((tag) => !now.includes(tag)),
  };
}
