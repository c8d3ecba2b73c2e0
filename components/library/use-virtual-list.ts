import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/**
 * Draws only the rows near the window; ten thousand of them scroll as smoothly as ten. The drawn rows are the container's
 * children, each with its place as `data-index`. @param estimate height of a row before it was measured, CSS pixels.
 */
export function useVirtualList(rows: readonly unknown[], estimate: number) {
  const container = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count: rows.length,
    estimateSize: () => estimate,
    overscan: 2,
    scrollMargin: margin,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = container.current?.offsetTop ?? 0;
    if (top !== margin) setMargin(top);
  });
  const drawn = virtualizer.getVirtualItems();
  // The same elements show other rows when the list changes: each is measured anew.
  useLayoutEffect(() => {
    for (const row of container.current?.children ?? [])
      if (row instanceof HTMLLIElement) virtualizer.measureElement(row);
  }, [rows, drawn.at(0)?.index, drawn.at(-1)?.index, virtualizer]);
  return { container, virtualizer, margin };
}
