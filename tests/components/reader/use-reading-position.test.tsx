import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReadingPosition } from '../../../components/reader/use-reading-position';

/** The test's document has no layout: blocks of one height, one below the other, and a page that scrolls. */
let scrolled = 0;
let height = 200;

beforeEach(() => {
  scrolled = 0;
  height = 200;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const index = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(0, index * height - scrolled, 100, height);
  });
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrolled);
  vi.spyOn(window, 'scrollBy').mockImplementation((...[options]: unknown[]) => {
    if (typeof options === 'object' && options && 'top' in options) scrolled += Number(options.top);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Screen({ position }: { position: Parameters<typeof useReadingPosition>[1] }) {
  useReadingPosition('https://warta.example/a', position);
  return (
    <div class="article-body">
      {[1, 2, 3, 4].map((number) => (
        <p key={number}>{number}</p>
      ))}
    </div>
  );
}

/** Opens the article, lets the reader scroll and closes it. @returns the place that was noted. */
async function read(place: number, scrollTo?: number): Promise<number> {
  const save = vi.fn(async () => {});
  const position = { load: vi.fn(async () => place), save };
  const { unmount } = render(<Screen position={position} />);
  await vi.waitFor(() => expect(position.load).toHaveBeenCalled());
  await Promise.resolve();
  if (scrollTo !== undefined) scrolled = scrollTo;
  dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  unmount();
  return Number((save.mock.calls as unknown as [string, number][])[0]?.[1]);
}

describe('useReadingPosition', () => {
  it('comes back to the very line, however often', async () => {
    const place = await read(0, 486);
    for (let times = 0; times < 3; times += 1) {
      scrolled = 0;
      await read(place);
      expect(scrolled).toBeCloseTo(486, 0);
    }
  });

  it('comes back to the same words in a window of another width', async () => {
    const place = await read(0, 486);
    scrolled = 0;
    height = 400;
    await read(place);
    height = 200;
    expect(Math.floor((scrolled + 64) / 400)).toBe(Math.floor((486 + 64) / 200));
  });

  it('stays at the beginning of an article that was not read before', async () => {
    expect(await read(0)).toBe(0);
    expect(scrolled).toBe(0);
  });
});
