import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../../utils/article/article';
import { type Handlers, handleMessages } from '../../../utils/messaging/handle';

const PAGE = 'chrome-extension://kutip';
const OWN = { id: 'kutip', url: `${PAGE}/popup.html` };

/** Listens, sends one message as `sender` and tells what came back and what ran. */
async function exchange(message: unknown, sender: { id?: string; url?: string }) {
  Object.assign(fakeBrowser.runtime, { id: 'kutip', getURL: (path: string) => `${PAGE}${path}` });
  const save = vi.fn(async (_article: Article) => ({ id: 'a1' }));
  const accepts = (payload: unknown): payload is Article => payload === 'artikel';
  const listeners: ((message: unknown, sender: object) => unknown)[] = [];
  fakeBrowser.runtime.onMessage.addListener = (listener) => void listeners.push(listener as (typeof listeners)[number]);
  const never = (payload: unknown): payload is never => payload === undefined && false;
  const correctSaved = { accepts: never, run: async () => null };
  const keepPictures = { accepts: never, run: async () => null };
  const takeReading = { accepts: never, run: async () => null };
  handleMessages({ saveArticle: { accepts, run: save }, correctSaved, keepPictures, takeReading } satisfies Handlers);
  const reply = await listeners[0]?.(message, sender);
  return { reply, ran: save.mock.calls.length };
}

describe('handleMessages', () => {
  it('answers a page of our own', async () => {
    expect(await exchange({ kutip: 'saveArticle', payload: 'artikel' }, OWN)).toEqual({
      reply: { ok: true, answer: { id: 'a1' } },
      ran: 1,
    });
  });

  it.each([
    ['a content script', { id: 'kutip', url: 'https://warta.example/' }],
    ['another extension', { id: 'lain', url: 'chrome-extension://lain/popup.html' }],
    ['an address that only begins like ours', { id: 'kutip', url: 'chrome-extension://kutip.example/popup.html' }],
    ['nobody', {}],
  ])('does not listen to %s', async (_, sender) => {
    expect(await exchange({ kutip: 'saveArticle', payload: 'artikel' }, sender)).toEqual({ reply: undefined, ran: 0 });
  });

  it.each([
    ['no object', 'saveArticle'],
    ['null', null],
    ['no name', {}],
    ['an unknown name', { kutip: 'deleteEverything' }],
    ['an inherited name', { kutip: 'constructor' }],
    ['a name that is no text', { kutip: ['saveArticle'] }],
  ])('does not answer %s', async (_, message) => {
    expect(await exchange(message, OWN)).toEqual({ reply: undefined, ran: 0 });
  });

  it('refuses a malformed payload before any handler runs', async () => {
    expect(await exchange({ kutip: 'saveArticle', payload: { title: 1 } }, OWN)).toEqual({
      reply: { ok: false, error: 'malformed payload' },
      ran: 0,
    });
  });
});
