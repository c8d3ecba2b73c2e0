import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';

/** Milliseconds that an outcome is shown. */
const SHOWN_FOR = 2500;

type Run = (act: () => unknown, done: string | null) => Promise<void>;

/** Runs something the reader asked for, and tells for a moment how it went: `done`, or that it failed. */
export function useDone(): [message: string, run: Run] {
  const [message, setMessage] = useState('');
  const run: Run = async (act, done) => {
    try {
      await act();
      setMessage(done ?? '');
    } catch {
      setMessage(i18n.t('export.failed'));
    }
    setTimeout(() => setMessage(''), SHOWN_FOR);
  };
  return [message, run];
}
