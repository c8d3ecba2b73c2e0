import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';

/** Milliseconds that an outcome is shown. */
const SHOWN_FOR = 2500;

type Run = (act: () => unknown, done: string | null) => Promise<void>;

/** Runs something the reader asked for, and tells for a moment how it went: `done`, or that it failed. */
export function useDone(): [message: string, run: Run] {
  const [message, setMessage] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run: Run = async (act, done) => {
    // The message of something else must not go with this one's time.
    clearTimeout(timer.current);
    try {
      await act();
      setMessage(done ?? '');
    } catch {
      setMessage(i18n.t('export.failed'));
    }
    timer.current = setTimeout(() => setMessage(''), SHOWN_FOR);
  };
  return [message, run];
}
