import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';

/** Loads the further pages and shows the joined article; resolves to how many pages failed. */
export type LoadNextPages = (onProgress: (tried: number) => void, signal: AbortSignal) => Promise<number>;

/** Offers to load the article's further pages: progress, a way to stop, and what failed. */
export function NextPages({ count, load }: { count: number; load: LoadNextPages }) {
  const [tried, setTried] = useState<number | null>(null);
  const [failed, setFailed] = useState(0);
  const stop = useRef(new AbortController());
  const start = async (): Promise<void> => {
    stop.current = new AbortController();
    setFailed(0);
    setTried(0);
    const missing = await load(setTried, stop.current.signal).catch(() => count);
    setTried(null);
    setFailed(stop.current.signal.aborted ? 0 : missing);
  };
  const isLoading = tried !== null;
  // One line and one button throughout: screen readers hear the line change, and the keyboard keeps its place.
  return (
    <div>
      <p role="status">
        {isLoading && i18n.t('pages.progress', [Math.min(tried + 1, count), count])}
        {!isLoading && failed > 0 && i18n.t('pages.failed', failed)}
      </p>
      <Button
        label={isLoading ? i18n.t('pages.cancel') : i18n.t('pages.load', count)}
        icon={isLoading ? 'close' : 'download'}
        onClick={isLoading ? () => stop.current.abort() : start}
      />
    </div>
  );
}
