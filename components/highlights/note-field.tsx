import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { LONGEST_NOTE } from '../../utils/library/highlights/highlight';
import { Button } from '../ui/button';

interface NoteFieldProps {
  note: string;
  /** With the note, or null when the reader thought better of it. */
  onDone: (note: string | null) => void;
}

/** A note of several lines. Ctrl+Enter keeps it, Escape leaves it as it was. */
export function NoteField({ note, onDone }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = (): void => onDone(field.current?.value.trim() ?? note);
  return (
    <form
      class="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        // Nothing that is written here may reach the page's own keys.
        event.stopPropagation();
        if (event.key === 'Escape') onDone(null);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
      }}
    >
      <textarea
        ref={field}
        class="text-field"
        rows={3}
        maxLength={LONGEST_NOTE}
        aria-label={i18n.t('highlights.note')}
        placeholder={i18n.t('highlights.note')}
        defaultValue={note}
      />
      <span class="note-field__buttons">
        <Button label={i18n.t('highlights.keepNote')} icon="check" size="small" onClick={keep} />
        <Button label={i18n.t('library.cancel')} look="quiet" size="small" onClick={() => onDone(null)} />
      </span>
    </form>
  );
}
