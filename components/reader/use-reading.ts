import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { ReadAnswer } from '../../utils/article/read-answer';
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
  /** Draws another article in the place of the one that was read. */
  const show = useCallback((article: Article) => setReading({ state: 'ready', article }), []);
  return { reading, retry, show };
}

function toReading(answer: ReadAnswer): Reading {
  return answer.ok ? { ...answer, state: 'ready' } : { state: 'failed', code: answer.code };
}
