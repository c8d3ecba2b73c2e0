import { useEffect } from 'preact/hooks';

/**
 * Calls `look` at most once per frame while the page scrolls or changes its size, and once at the start.
 * It must be cheap: it runs while the reader scrolls.
 */
export function useScrollFrame(look: () => void): void {
  useEffect(() => {
    let frame = 0;
    const ask = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    const sizes = new ResizeObserver(ask);
    sizes.observe(document.body);
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask, { passive: true });
    ask();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, [look]);
}
