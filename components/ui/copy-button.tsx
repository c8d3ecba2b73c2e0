import { useState } from 'preact/hooks';
import { Button } from './button';

interface CopyButtonProps {
  label: string;
  /** Shown and announced after copying. */
  done: string;
  text: string;
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ label, done, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <>
      <Button label={copied ? done : label} icon={copied ? 'check' : 'link'} iconOnly look="quiet" onClick={copy} />
      <span role="status" class="visually-hidden">
        {copied ? done : ''}
      </span>
    </>
  );
}
