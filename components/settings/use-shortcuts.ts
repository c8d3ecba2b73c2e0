import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../utils/settings/shortcuts';

/** The shortcuts, asked again when the reader comes back from where they are changed. Null until known. */
export function useShortcuts(list: () => Promise<Shortcut[]>): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const ask = () => void list().then(setShortcuts);
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [list]);
  return shortcuts;
}
