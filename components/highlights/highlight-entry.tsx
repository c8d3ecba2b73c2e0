import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { HighlightChange, ReaderHighlight } from '../../utils/library/highlights/highlight';
import { Button } from '../ui/button';
import { ColourChoice } from './colour-choice';
import { colourName } from './colour-name';
import { NoteField } from './note-field';
import './highlight-entry.css';

interface HighlightEntryProps {
  highlight: ReaderHighlight;
  /** The passage: the way to its place. */
  children: ComponentChildren;
  onChange: (change: HighlightChange) => void;
}

/** A marked passage with its colour and note, and what can be done with it. */
export function HighlightEntry({ highlight, children, onChange }: HighlightEntryProps) {
  const [writing, setWriting] = useState(false);
  const { colour, note } = highlight;
  return (
    <li class="highlight-entry" data-colour={colour}>
      <span class="visually-hidden">{colourName(colour)}</span>
      {children}
      {writing ? (
        <NoteField
          note={note}
          onDone={(written) => {
            setWriting(false);
            if (written !== null) onChange({ note: written });
          }}
        />
      ) : (
        note && <p class="highlight-entry__note">{note}</p>
      )}
      <div class="highlight-entry__tools">
        <ColourChoice chosen={colour} onChoose={(chosen) => onChange({ colour: chosen })} />
        {!writing && (
          <Button
            label={i18n.t(note ? 'highlights.editNote' : 'highlights.addNote')}
            icon="edit"
            iconOnly
            look="quiet"
            size="small"
            onClick={() => setWriting(true)}
          />
        )}
        <Button
          label={i18n.t('highlights.remove')}
          icon="delete"
          iconOnly
          look="quiet"
          size="small"
          onClick={() => onChange({ removed: true })}
        />
      </div>
    </li>
  );
}
