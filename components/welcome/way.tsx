import type { ComponentChildren } from 'preact';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';

interface WayProps {
  title: string;
  text: string;
  /** Whether the sample shows this way now. */
  isShown: boolean;
  onTry: () => void;
  children?: ComponentChildren;
}

/** One way into the reader, with a button that plays it on the sample. */
export function Way({ title, text, isShown, onTry, children }: WayProps) {
  return (
    <li class="way" data-shown={isShown || undefined}>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
        {children}
      </div>
      <Button label={i18n.t('welcome.try')} pressed={isShown} onClick={onTry}>
        <span class="visually-hidden">: {title}</span>
      </Button>
    </li>
  );
}
