import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from './button';
import './dialog.css';

interface DialogProps {
  title: string;
  /** For whoever closes it or moves the focus inside. */
  dialog: RefObject<HTMLDialogElement | null>;
  /** However it was closed: the button, Escape, or by what stands in it. */
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal window with a title and a button that closes it. Open as long as it is drawn. */
export function Dialog({ title, dialog, onClose, children }: DialogProps) {
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), [dialog]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      <header class="dialog__head">
        <h2 id={titleId}>{title}</h2>
        <Button label={i18n.t('close')} icon="close" iconOnly look="quiet" onClick={() => dialog.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
