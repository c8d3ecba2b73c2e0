import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrintSheet } from '../../../components/reading/print-sheet';
import { sampleArticle } from '../sample-article';

/** Prints once what draws for the paper has loaded. */
async function startPrinting(): Promise<void> {
  await expect
    .poll(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('.print-sheet')?.childElementCount;
    })
    .toBeGreaterThan(0);
}

beforeEach(() => {
  render(<PrintSheet article={sampleArticle()} />);
});
afterEach(cleanup);

describe('PrintSheet', () => {
  it('is empty on the screen', () => {
    expect(screen.queryByText('Who said what')).toBeNull();
  });

  it('lists who said what for the paper, and goes afterwards', async () => {
    await startPrinting();
    const voice = screen.getByRole('heading', { name: /Ratna Wulandari/ });
    expect(voice.textContent).toContain('RW');
    expect(voice.textContent).toContain('Lurah Sukamaju');
    const said = voice.parentElement;
    if (!said) throw new Error('a heading stands in its section');
    expect(within(said).getByText(/“Anak-anak sudah lama menunggu.?”/)).toBeTruthy();
    dispatchEvent(new Event('afterprint'));
    expect(screen.queryByText('Who said what')).toBeNull();
  });

  it('gives the whole address and the day, and the page margins the short address', async () => {
    await startPrinting();
    const source = screen.getByText(/^Source: https:\/\/warta\.example\/taman-baca/);
    expect(source.textContent).toMatch(/Printed .*\d{4} with Kutip/);
    expect(document.documentElement.style.getPropertyValue('--print-source')).toBe('"warta.example/taman-baca"');
  });
});
