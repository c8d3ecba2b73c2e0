// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadError } from '../../../utils/article/read-error';
import { readAddress } from '../../../utils/read/read-address';
import { startRunning, stopRunning } from '../../../utils/read/running-fetch';

const PROSE = 'Halaman kedua melanjutkan laporan tentang sumur bersama di tiga dusun di lereng utara itu';
const never = new AbortController().signal;

function answerWith(body: Uint8Array<ArrayBuffer> | string, type: string): void {
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': type } }));
}

/** Text in an encoding with one byte a letter. */
const oneByte = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

afterEach(() => vi.unstubAllGlobals());

describe('readAddress', () => {
  it.each([
    ['the header', 'text/html; charset=windows-1250', ''],
    ['the page', 'text/html', '<meta charset="windows-1250">'],
  ])('reads the encoding that %s declares', async (_, type, head) => {
    const paragraph = `<p>${PROSE}, kata \x93caf\xE9\x94 desa. ${PROSE}.</p>`;
    answerWith(oneByte(`<html><head>${head}</head><body><article>${paragraph}</article>`), type);
    const { content } = await readAddress(document, '/2', never);
    expect(content.text).toContain('“café” desa');
  });

  it('refuses another site, and what is no page', async () => {
    await expect(readAddress(document, 'https://elsewhere.example/2', never)).rejects.toThrow(ReadError);
    answerWith('%PDF', 'application/pdf');
    await expect(readAddress(document, '/2', never)).rejects.toThrow('not a page');
  });

  it('ends the running fetch when the reader stops', async () => {
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))),
    );
    const reading = readAddress(document, '/2', startRunning());
    stopRunning();
    await expect(reading).rejects.toThrow('stopped');
  });
});
