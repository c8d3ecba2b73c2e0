import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openArticles } from '../../../utils/session/open-articles';
import { sampleArticle } from '../sample-article';

/** The browser's area for what lives as long as it runs, with room for three entries. */
function limitRoom(): void {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation(async (items: object) => {
    const held = Object.keys({ ...(await session.get(null)), ...items });
    if (held.length > 3) throw new Error('Session storage quota bytes exceeded.');
    await set({ ...items });
  });
}

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function put(key: string, title: string, savedId?: string): Promise<void> {
  now += 1;
  await openArticles.put(key, { article: sampleArticle({ title }), savedId });
}

const titleOf = async (key: string) => (await openArticles.get(key))?.article.metadata.title;

describe('openArticles', () => {
  it('keeps an article with its id in the library', async () => {
    await put('k1', 'Satu', 'a1');
    expect(await openArticles.get('k1')).toMatchObject({ savedId: 'a1', article: { metadata: { title: 'Satu' } } });
    expect(await openArticles.get('k2')).toBeNull();
  });

  it('loses none of several that are kept at once', async () => {
    await Promise.all(['k1', 'k2', 'k3', 'k4'].map((key) => put(key, key)));
    expect(await Promise.all(['k1', 'k2', 'k3', 'k4'].map(titleOf))).toEqual(['k1', 'k2', 'k3', 'k4']);
  });

  it('lets the oldest go where there is no room', async () => {
    limitRoom();
    for (const key of ['k1', 'k2', 'k3', 'k4']) await put(key, key);
    expect(await Promise.all(['k1', 'k2', 'k3', 'k4'].map(titleOf))).toEqual([undefined, undefined, 'k3', 'k4']);
  });

  it('says so when there is no room at all', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await expect(put('k1', 'Satu')).rejects.toThrow('quota');
  });
});
