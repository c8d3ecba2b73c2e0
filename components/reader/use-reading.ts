import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadAnswer } from '../../utils/article/read-answer';
import type { Reading } from './reader-screen';

/** Runs a reading and keeps where it is; `retry` runs it again. */
export function useReading(first: Promise<ReadAnswer>, again: () => Promise<ReadAnswer>) {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const follow = useCallback(async (answer: Promise<ReadAnswer>) => setReading(toReading(await answer)), []);
  useEffect(() => {
    void follow(first);
  }, [first, follow]);
  const retry = useCallback(() => {
    setReading({ state: 'reading' });
    void follow(again());
  }, [again, follow]);
  return { reading, retry };
}

function toReading(answer: ReadAnswer): Reading {
  return answer.ok ? { state: 'ready', article: answer.article } : { state: 'failed', code: answer.code };
}
