import { browser } from 'wxt/browser';
import { PICTURE_LIMITS } from '../library/pictures/picture-limits';

/** CSS pixels of the longer side; no screen shows an article's picture larger. */
const LONGEST_SIDE = 2_000;
const QUALITY = 0.9;

/**
 * Asks the reader, through the browser, for access to the hosts of some pictures; only inside a click. Where it was
 * given before, nobody is asked.
 */
export function askForPictures(addresses: readonly string[]): Promise<boolean> {
  const origins = [...new Set(addresses.map((src) => `*://${new URL(src).hostname}/*`))];
  return browser.permissions.request({ origins });
}

/**
 * Gets a picture from a host that the reader gave access to. Our pages may not fetch anything, but they may show
 * pictures; what is shown with leave can be drawn and kept. @returns null where there is no leave.
 */
export async function pictureByPermission(src: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = src;
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('too slow')), PICTURE_LIMITS.milliseconds),
  );
  await Promise.race([image.decode(), late]);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', QUALITY));
  return picture && new Uint8Array(await picture.arrayBuffer());
}
