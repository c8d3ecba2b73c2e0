import { Archive, CheckCheck, Tag } from 'lucide';
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../../utils/export/export-file';
import { i18n } from '../../../utils/i18n/i18n';
import type { MarksChange } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { ExportMenu } from './export-menu';
import { TagField } from './tag-field';
import './selection-bar.css';

interface SelectionBarProps {
  count: number;
  onMark: (change: MarksChange) => void;
  onRemove: () => void;
  onExport: (format: ExportFormat) => void;
  onSelectAll: () => void;
  onSelectNone: () => void;
}

/** What can be done with the chosen articles together. */
export function SelectionBar({ count, onMark, onRemove, onExport, onSelectAll, onSelectNone }: SelectionBarProps) {
  const [tagging, setTagging] = useState(false);
  return (
    <div class="selection-bar" role="toolbar" aria-label={i18n.t('library.selected', count)}>
      <strong role="status">{i18n.t('library.selected', count)}</strong>
      <Button label={i18n.t('library.selectAll')} look="quiet" onClick={onSelectAll} />
      <Button label={i18n.t('library.selectNone')} look="quiet" onClick={onSelectNone} />
      <span class="selection-bar__space" />
      {tagging ? (
        <TagField
          tags={[]}
          onDone={(change) => {
            setTagging(false);
            if (change) onMark(change);
          }}
        />
      ) : (
        <Button label={i18n.t('library.tag')} icon={Tag} onClick={() => setTagging(true)} />
      )}
      <Button label={i18n.t('library.markRead')} icon={CheckCheck} iconOnly onClick={() => onMark({ read: true })} />
      <Button label={i18n.t('library.archive')} icon={Archive} iconOnly onClick={() => onMark({ archived: true })} />
      <ExportMenu onExport={onExport} />
      <Button label={i18n.t('library.delete')} icon="delete" onClick={onRemove} />
    </div>
  );
}
