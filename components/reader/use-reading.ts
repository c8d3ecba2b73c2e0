import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { ReadAnswer } from '../../utils/article/read-answer';
import type { OnScreen } from '../../utils/open/on-screen';
import type { Reading } from './reader-screen';

/** Runs a reading and keeps where it is; `retry` runs it again. */
export function useReading(first: Promise<ReadAnswer>, again: () => Promise<ReadAnswer>) {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const follow = useCallback(async (answer: Promise<ReadAnswer>) => {
    setReading(toReading(await answer.catch((): ReadAnswer => ({ ok: false, code: 'failed' }))));
  }, []);
  useEffect(() => {
    void follow(first);
  }, [first, follow]);
  const retry = useCallback(() => {
    setReading({ state: 'reading' });
    void follow(again());
  }, [again, follow]);
  const latest = useRef<Article | undefined>(undefined);
  const onScreen = useMemo<OnScreen>(
    () => ({ current: () => latest.current, show: (article) => setReading({ state: 'ready', article }) }),
    [],
  );
  /** Told of each change that the reader makes, so that what changes the article later knows it. */
  const note = useCallback((article: Article) => {
    latest.current = article;
  }, []);
  return { reading, retry, onScreen, note };
}

function toReading(answer: ReadAnswer): Reading {
  return answer.ok ? { ...answer, state: 'ready' } : { state: 'failed', code: answer.code };
}
