import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { measureProgress } from './measure-progress';
import { useScrollFrame } from './use-scroll-frame';
import './reading-progress.css';

/** A thin line under the bar that grows with what was read, and the minutes that are left. */
export function ReadingProgress({ minutes }: { minutes: number }) {
  const line = useRef<HTMLSpanElement>(null);
  const [left, setLeft] = useState(minutes);
  const look = useCallback(() => {
    const text = document.getElementById('article-text');
    if (!text || !line.current) return;
    const progress = measureProgress(scrollY, text.getBoundingClientRect().bottom, innerHeight);
    // A text that is wholly in view from the start has no way to go.
    const isWhole = scrollY <= 0 && progress === 1;
    // Not through Preact: it changes with every frame, and a transform asks for no layout.
    line.current.style.transform = `scaleX(${isWhole ? 0 : progress})`;
    setLeft(minutesLeft(minutes, progress));
  }, [minutes]);
  useScrollFrame(look);
  return (
    <>
      <span class="reading-progress__left">{left > 0 && i18n.t('helps.timeLeft', left)}</span>
      <span class="reading-progress" aria-hidden="true">
        <span ref={line} />
      </span>
    </>
  );
}

/** Whole minutes; 0 only at the end. */
function minutesLeft(minutes: number, progress: number): number {
  return progress >= 1 ? 0 : Math.max(1, Math.round(minutes * (1 - progress)));
}
