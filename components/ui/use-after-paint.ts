import { useEffect } from 'preact/hooks';

/** Does something once the browser has painted what is on the screen now. @param isWanted while it is still to be done. */
export function useAfterPaint(act: () => void, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(act);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isWanted]);
}
