import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../components/welcome/welcome-screen';
import type { Shortcut } from '../../../utils/settings/shortcuts';

afterEach(cleanup);

const KEYS: Shortcut[] = [
  { command: '_execute_action', keys: 'Alt+Shift+E' },
  { command: 'open-reader', keys: '' },
];

function open(shortcuts: Shortcut[] = KEYS) {
  const onOpenOptions = vi.fn();
  render(
    <WelcomeScreen shortcuts={shortcuts} isFirefox={false} onOpenOptions={onOpenOptions} onOpenLibrary={vi.fn()} />,
  );
  const stage = () => within(screen.getByRole('region', { name: 'A sample page' }));
  return { stage, onOpenOptions };
}

describe('the first-run page', () => {
  it('shows a noisy page first, and plays the button on it', async () => {
    const { stage } = open();
    expect(stage().getAllByText('Advertisement')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /Try it.*The button/ }));
    expect(await stage().findByRole('heading', { name: 'Who said what' })).toBeTruthy();
  });

  it('finds who said what in its sample by the real engine', async () => {
    const { stage } = open();
    fireEvent.click(stage().getByRole('button', { name: 'Kutip' }));
    expect(await stage().findByRole('button', { name: /Ratna Wulandari.*2 quotations/ })).toBeTruthy();
    expect(stage().getByRole('button', { name: /Bagus Prakoso.*1 quotation/ })).toBeTruthy();
  });

  it('goes from the right click to the reader, and back', async () => {
    const { stage } = open();
    fireEvent.contextMenu(stage().getAllByText('Advertisement')[0] as Element);
    fireEvent.click(await stage().findByRole('button', { name: /Read this page with Kutip/ }));
    await vi.waitFor(() => expect(stage().queryByText('Advertisement')).toBeNull());
    fireEvent.click(stage().getByRole('button', { name: 'Back to the sample page' }));
    expect(await stage().findAllByText('Advertisement')).toHaveLength(2);
  });

  it('shows the keys that the browser gave, and says so when it gave none', () => {
    open();
    expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Alt', 'Shift', 'E']);
    cleanup();
    open(KEYS.map((shortcut) => ({ ...shortcut, keys: '' })));
    expect(screen.getByText(/given no keys yet/)).toBeTruthy();
  });
});
