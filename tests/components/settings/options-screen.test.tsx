import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsScreen } from '../../../components/settings/options-screen';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import type { Shortcut } from '../../../utils/settings/shortcuts';

afterEach(cleanup);

const KEYS: Shortcut[] = [
  { command: '_execute_action', keys: '⌥⇧E' },
  { command: 'open-reader', keys: '' },
];

/** Opens it and waits until its sample was read. */
async function open(changeShortcuts = async () => true) {
  const onSettings = vi.fn();
  render(
    <OptionsScreen
      settings={DEFAULT_SETTINGS}
      onSettings={onSettings}
      shortcuts={KEYS}
      onChangeShortcuts={changeShortcuts}
      sites={[]}
      siteActions={{
        turnOn: vi.fn(),
        turnOff: vi.fn(),
        forget: vi.fn(),
        removeRule: vi.fn(),
        changeRule: vi.fn(),
        toFile: () => '',
        addFile: vi.fn(),
      }}
      version="1.2.3"
      onOpenLibrary={vi.fn()}
      onOpenWelcome={vi.fn()}
    />,
  );
  await screen.findByRole('button', { name: /Ratna Wulandari.*2 quotations/ });
  return { onSettings };
}

describe('the options page', () => {
  it('has a sentence for every setting, tied to its control', async () => {
    await open();
    const controls = [
      ...screen.getAllByRole('slider'),
      ...screen.getAllByRole('checkbox'),
      ...screen.getAllByRole('group'),
    ];
    expect(controls).toHaveLength(8);
    for (const control of controls) {
      const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toMatch(/\w.*\.$/);
    }
  });

  it('tells of a change with all the other settings as they were', async () => {
    const { onSettings } = await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    expect(onSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'sepia' });
  });

  it('shows its preview by the real engine', async () => {
    await open();
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    expect(preview.getByRole('button', { name: /Ratna Wulandari.*2 quotations/ })).toBeTruthy();
  });

  it('shows shortcuts as the browser writes them, and says when one has no keys', async () => {
    await open();
    expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['⌥', '⇧', 'E']);
    expect(screen.getByText('No keys yet')).toBeTruthy();
    expect(screen.getByText(/may have taken the keys/)).toBeTruthy();
  });

  it('tells how to change shortcuts by hand where no extension may open that page', async () => {
    await open(async () => false);
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
    expect(await screen.findByText(/about:addons/)).toBeTruthy();
  });

  it('says its version and that nothing leaves the device', async () => {
    await open();
    expect(screen.getByText('Kutip 1.2.3')).toBeTruthy();
    expect(screen.getByText(/no telemetry/)).toBeTruthy();
  });
});
