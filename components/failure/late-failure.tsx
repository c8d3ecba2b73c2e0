import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadFailureProps } from './read-failure';

/** `ReadFailure` for screens that mostly show an article: what says why there is none loads when there is none. */
export function LateFailure(props: ReadFailureProps) {
  const [View, setView] = useState<ComponentType<ReadFailureProps> | null>(null);
  useEffect(() => {
    void import('./read-failure').then(({ ReadFailure }) => setView(() => ReadFailure));
  }, []);
  return View && <View {...props} />;
}
