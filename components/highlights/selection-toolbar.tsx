import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextRange } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import {
  HIGHLIGHT_COLOURS,
  type HighlightChange,
  type HighlightColour,
  type ReaderHighlight,
} from '../../utils/library/highlights/highlight';
import { useScrollFrame } from '../reading/use-scroll-frame';
import { Button } from '../ui/button';
import { ColourChoice } from './colour-choice';
import { NoteField } from './note-field';
import './selection-toolbar.css';

/** What the toolbar is about: a passage that is only selected, or one that is marked already. */
export interface Passage {
  stretch: TextRange;
  highlight?: ReaderHighlight;
}

interface SelectionToolbarProps {
  passage: Passage;
  /** The colour that a note without a choice gets. */
  usual: HighlightColour;
  /** Where the passage is drawn. */
  rectOf: (stretch: TextRange) => DOMRect | undefined;
  /** Whether the keyboard goes on here. */
  focus: boolean;
  onAdd: (colour: HighlightColour, note?: string) => void;
  onChange: (id: string, change: HighlightChange) => void;
  /** Goes to the next or the previous sentence, or takes it in addition. */
  onStep: (step: 1 | -1, extend: boolean) => void;
  /** The selection is lost while a note is written; the passage is kept for it. */
  onWriting: () => void;
  onClose: () => void;
}

/** CSS pixels between a passage and its toolbar, and around the window. */
const GAP = 8;

/** A small toolbar at a passage: four colours, a note, and for a marked one the way to take the mark away. */
export function SelectionToolbar(props: SelectionToolbarProps) {
  const { passage, usual, rectOf, focus, onAdd, onChange, onClose } = props;
  const { highlight } = passage;
  const [writing, setWriting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const place = (): void => placeBeside(box.current, rectOf(passage.stretch));
  useScrollFrame(place);
  useLayoutEffect(() => {
    if (!box.current?.matches(':popover-open')) box.current?.showPopover();
    place();
  });
  useLayoutEffect(() => {
    if (focus) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus]);
  const choose = (colour: HighlightColour): void => {
    if (highlight) onChange(highlight.id, { colour });
    else onAdd(colour);
    onClose();
  };
  const write = (): void => {
    props.onWriting();
    setWriting(true);
  };
  const keepNote = (note: string | null): void => {
    if (note !== null && highlight) onChange(highlight.id, { note });
    else if (note !== null) onAdd(usual, note);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keyAct(event, { ...props, choose, write });
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={box}
      class="selection-toolbar"
      popover="manual"
      role="toolbar"
      aria-label={i18n.t('highlights.toolbar')}
      // A click on a button must not take the selection away.
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {writing ? (
        <NoteField note={highlight?.note ?? ''} onDone={keepNote} />
      ) : (
        <>
          <ColourChoice chosen={highlight?.colour ?? null} onChoose={choose} />
          <Button
            label={i18n.t(highlight?.note ? 'highlights.editNote' : 'highlights.addNote')}
            icon="edit"
            iconOnly
            look="quiet"
            onClick={write}
          />
          {highlight && (
            <Button
              label={i18n.t('highlights.remove')}
              icon="delete"
              iconOnly
              look="quiet"
              onClick={() => {
                onChange(highlight.id, { removed: true });
                onClose();
              }}
            />
          )}
          <Button label={i18n.t('close')} icon="close" iconOnly look="quiet" onClick={onClose} />
          {highlight?.note && <p class="selection-toolbar__note">{highlight.note}</p>}
          {focus && !highlight && <p class="selection-toolbar__hint">{i18n.t('highlights.sentenceHint')}</p>}
        </>
      )}
    </div>
  );
}

interface KeyTargets extends Pick<SelectionToolbarProps, 'passage' | 'onStep' | 'onClose'> {
  choose: (colour: HighlightColour) => void;
  write: () => void;
}

/** What a key means in the toolbar; undefined for nothing. */
function keyAct({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, targets: KeyTargets) {
  if (ctrlKey || altKey || metaKey) return undefined;
  const { passage, choose, write, onStep, onClose } = targets;
  const colour = HIGHLIGHT_COLOURS[Number(key) - 1];
  if (colour) return () => choose(colour);
  if (key === 'Escape') return onClose;
  if (key.toLowerCase() === 'n') return write;
  if (passage.highlight) return undefined;
  if (key === 'ArrowDown') return () => onStep(1, shiftKey);
  if (key === 'ArrowUp') return () => onStep(-1, shiftKey);
  return undefined;
}

/** Above the passage, or below where there is no room; always inside the window. */
function placeBeside(box: HTMLElement | null, rect: DOMRect | undefined): void {
  if (!box || !rect) return;
  const { offsetWidth: width, offsetHeight: height } = box;
  const above = rect.top - height - GAP;
  const top = above > GAP ? above : Math.min(rect.bottom + GAP, innerHeight - height - GAP);
  const left = Math.min(Math.max(GAP, rect.left + rect.width / 2 - width / 2), innerWidth - width - GAP);
  box.style.translate = `${Math.round(left)}px ${Math.round(Math.max(GAP, top))}px`;
}
