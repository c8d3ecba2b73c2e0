import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderScreen } from '../../../components/reader/reader-screen';
import type { Article } from '../../../utils/article/article';
import type { Correction } from '../../../utils/article/correction';
import type { OpenArticle } from '../../../utils/session/open-articles';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { sampleArticle } from '../sample-article';

beforeEach(() => {
  // A correction is known by its time, and no reader makes two in one millisecond.
  let now = 1_000;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1;
    return now;
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface Given {
  save?: (article: Article) => Promise<{ id: string }>;
  correctSaved?: (id: string, correction: Correction) => Promise<unknown>;
  keepOpen?: (opened: OpenArticle) => void;
  savedId?: string;
}

function open({ save = async () => ({ id: 'a1' }), correctSaved = async () => null, keepOpen, savedId }: Given = {}) {
  render(
    <ReaderScreen
      reading={{ state: 'ready', article: sampleArticle(), savedId }}
      actions={{ retry: () => undefined, openLibrary: () => undefined, save, correctSaved, keepOpen }}
      images="load"
      position={{ load: async () => 0, save: async () => undefined }}
      settings={DEFAULT_SETTINGS}
      onSettings={() => undefined}
    />,
  );
}

const voices = () => screen.getByRole('region', { name: 'Who said what' });

/** Opens a speaker's entry and the form under the first quotation. */
async function openForm(speaker: RegExp): Promise<HTMLSelectElement> {
  within(voices()).getByRole('button', { name: speaker, expanded: false }).click();
  const [pencil] = await within(voices()).findAllByRole('button', { name: 'Correct' });
  pencil?.click();
  return within(voices()).findByLabelText<HTMLSelectElement>('Who said this?');
}

/** Says that the first quotation of Ratna is by somebody whose name is typed. */
async function assignToSari(): Promise<void> {
  const select = await openForm(/Ratna Wulandari/);
  fireEvent.change(select, { target: { value: [...select.options].at(-2)?.value } });
  fireEvent.input(
    await within(voices()).findByLabelText('Name of the speaker', { selector: '.correct__fields input' }),
    {
      target: { value: ' Sari ' },
    },
  );
  const form = select.closest('form');
  if (form) fireEvent.submit(form);
}

describe('putting a speaker right', () => {
  it('changes nothing before the reader applies it', async () => {
    open();
    const select = await openForm(/Ratna Wulandari/);
    fireEvent.change(select, { target: { value: [...select.options].at(-1)?.value } });
    expect(screen.queryByText('1 correction')).toBeNull();
  });

  it('takes a name that the article does not tell, and leads the keyboard to the way back', async () => {
    open();
    await assignToSari();
    expect(await within(voices()).findByRole('button', { name: /Sari/ })).toBeTruthy();
    expect(screen.getByText('1 correction')).toBeTruthy();
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo the last correction');
    fireEvent.click(screen.getByRole('button', { name: 'Undo the last correction' }));
    await expect.poll(() => within(voices()).queryByRole('button', { name: /Sari/ })).toBeNull();
  });

  it('goes with the saved article, also when the save is still running', async () => {
    const kept = vi.fn(async () => null);
    let commit: (saved: { id: string }) => void = () => undefined;
    open({ save: () => new Promise((resolve) => (commit = resolve)), correctSaved: kept });
    fireEvent.click(screen.getByRole('button', { name: 'Save article' }));
    await assignToSari();
    expect(kept).not.toHaveBeenCalled();
    commit({ id: 'a7' });
    await expect
      .poll(() => kept.mock.calls)
      .toEqual([['a7', expect.objectContaining({ kind: 'assign-name', name: 'Sari' })]]);
  });

  it('says so when it could not be kept, and tries again', async () => {
    const kept = vi.fn<(id: string, correction: Correction) => Promise<null>>();
    kept.mockRejectedValueOnce(new Error('no disk')).mockResolvedValue(null);
    open({ savedId: 'a1', correctSaved: kept });
    await assignToSari();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('not in the library yet');
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
    expect(kept.mock.calls[1]).toEqual(kept.mock.calls[0]);
  });

  it('is told to whoever keeps the open article, and so is that it was saved', async () => {
    const keepOpen = vi.fn<NonNullable<Given['keepOpen']>>();
    open({ keepOpen });
    await assignToSari();
    fireEvent.click(screen.getByRole('button', { name: 'Save article' }));
    await expect.poll(() => keepOpen.mock.lastCall?.[0].savedId).toBe('a1');
    expect(keepOpen.mock.lastCall?.[0].article.corrections).toHaveLength(1);
  });
});
