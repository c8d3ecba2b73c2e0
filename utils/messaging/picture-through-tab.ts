import { browser } from 'wxt/browser';
import { fromBase64 } from '../library/pictures/base64';
import { PICTURE_LIMITS } from '../library/pictures/picture-limits';

/**
 * Gets a picture as the page in a tab may: from its own site, and from others that allow it (CORS). Needs the reader's
 * act on that tab, as reading does. @returns null where the page may not, and for what is too large.
 */
export async function pictureThroughTab(tabId: number, src: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { bytes, milliseconds } = PICTURE_LIMITS;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchInPage,
      args: [src, bytes, milliseconds],
    });
    return typeof frame?.result === 'string' ? fromBase64(frame.result) : null;
  } catch {
    return null;
  }
}

/** Runs in the page's isolated world, on its own. @returns base64, or null. */
async function fetchInPage(src: string, mostBytes: number, milliseconds: number): Promise<string | null> {
  // The picture is mostly in the browser's cache; one that was cached without leave is asked for again.
  for (const cache of ['default', 'reload'] as const) {
    try {
      const answer = await fetch(src, { cache, signal: AbortSignal.timeout(milliseconds) });
      if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > mostBytes) return null;
      const picture = await answer.blob();
      if (picture.size > mostBytes) return null;
      return await new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
        reader.onerror = () => resolve(null);
        reader.readAsDataURL(picture);
      });
    } catch {
      // Tried once more, then given up.
    }
  }
  return null;
}
