import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadAloudButton } from '../../../components/reading/read-aloud-button';
import { sampleArticle } from '../sample-article';

/** The browser's part: voices, and what it was given to say. */
function fakeSpeech(voices: { name: string; lang: string; localService?: boolean }[]) {
  const said: { text: string; voice?: { name: string }; rate: number }[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      rate = 1;
      constructor(public text: string) {}
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map((voice) => ({ voiceURI: voice.name, localService: true, default: false, ...voice })),
    speak: (utterance: (typeof said)[number]) => said.push(utterance),
    cancel: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  return said;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  render(<ReadAloudButton article={sampleArticle()} />);
  screen.getByRole('button', { name: 'Read aloud' }).click();
  await screen.findByRole('region', { name: 'Read aloud' });
}

const GADIS = { name: 'Gadis', lang: 'id-ID' };
const ONLINE = { name: 'Awan', lang: 'id-ID', localService: false };

describe('ReadAloudButton', () => {
  it('starts reading with a voice for the article’s language', async () => {
    const said = fakeSpeech([{ name: 'Alice', lang: 'en-GB' }, ONLINE, GADIS]);
    await open();
    await screen.findByRole('button', { name: 'Pause' });
    await expect.poll(() => said.at(-1)?.voice?.name).toBe('Gadis');
    expect(said.at(-1)?.text).toMatch(/^Lurah Sukamaju/);
    const voices = [...screen.getByRole('combobox', { name: 'Voice' }).querySelectorAll('option')];
    expect(voices.map(({ textContent }) => textContent)).toEqual(['Gadis', 'Awan (online)']);
  });

  it('pauses, skips and changes speed', async () => {
    const said = fakeSpeech([GADIS]);
    await open();
    (await screen.findByRole('button', { name: 'Pause' })).click();
    await screen.findByRole('button', { name: 'Play' });
    screen.getByRole('button', { name: 'Next sentence' }).click();
    screen.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => said.at(-1)?.text).toMatch(/^“Anak-anak/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } });
    await expect.poll(() => said.at(-1)?.rate).toBe(1.5);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Pause' }), { key: 'ArrowLeft' });
    await expect.poll(() => said.at(-1)?.text).toMatch(/^Lurah Sukamaju/);
  });

  it('closes with Escape and gives the focus back', async () => {
    fakeSpeech([GADIS]);
    await open();
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Pause' }), { key: 'Escape' });
    await expect.poll(() => screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read aloud' }));
  });

  it('says so when there is no voice for the language', async () => {
    const said = fakeSpeech([{ name: 'Alice', lang: 'en-GB' }]);
    await open();
    await screen.findByText(/no voice for this language: Indonesian/);
    expect(said).toEqual([]);
  });

  it('asks before a voice gets the text over the internet, and remembers the answer', async () => {
    const said = fakeSpeech([ONLINE]);
    await open();
    await screen.findByText(/over the internet/);
    expect(said).toEqual([]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Voice' }), { target: { value: 'Awan' } });
    await expect.poll(() => said.at(-1)?.voice?.name).toBe('Awan');
    cleanup();
    said.length = 0;
    await open();
    await expect.poll(() => said.at(-1)?.voice?.name).toBe('Awan');
  });
});
