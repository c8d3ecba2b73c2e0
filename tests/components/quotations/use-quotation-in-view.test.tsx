import { cleanup, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useQuotationInView } from '../../../components/quotations/use-quotation-in-view';
import type { Quotation } from '../../../utils/article/quotation';

/** Upper edges of the marks, from the window's upper edge; the test's document has no layout. */
let tops: number[] = [];
const HEIGHT = 40;

beforeEach(() => {
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(1000);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, tops[Number(this.getAttribute('data-quotation'))] ?? 0, 100, HEIGHT);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NONE: Quotation[] = [];

function Screen({ count }: { count: number }) {
  const text = useRef<HTMLDivElement>(null);
  const inView = useQuotationInView(text, NONE, true);
  return (
    <div ref={text} data-testid="view" data-in-view={inView}>
      {Array.from({ length: count }, (_, index) => (
        <mark key={index} class="quoted" data-quotation={index} />
      ))}
    </div>
  );
}

it.each<[string, number[], string | null]>([
  ['nobody, where nobody is quoted', [], null],
  ['nobody, above the first', [700, 900], null],
  ['nobody, between two', [-300, 800], null],
  ['the one that reaches into the band from above', [-300, 170, 800], '1'],
  ['the first of several in the band', [-900, -300, 250, 300, 450, 600], '2'],
  ['the one that begins at the end of the band', [100, 500], '1'],
  ['nobody, below the last', [-900, -300, 10], null],
])('tells %s', async (_, places, expected) => {
  tops = places;
  const { getByTestId } = render(<Screen count={places.length} />);
  await expect.poll(() => getByTestId('view').getAttribute('data-in-view')).toBe(expected);
});

it('looks at few of many', async () => {
  tops = Array.from({ length: 1000 }, (_, index) => index * 100 - 50_000);
  const { getByTestId } = render(<Screen count={tops.length} />);
  await expect.poll(() => getByTestId('view').getAttribute('data-in-view')).toBe('502');
  const looks = vi.mocked(Element.prototype.getBoundingClientRect);
  looks.mockClear();
  dispatchEvent(new Event('scroll'));
  await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(0);
  expect(looks.mock.calls.length).toBeLessThan(20);
});
