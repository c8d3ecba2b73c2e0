import { toBase64 } from './base64';
import type { ThumbnailDocument } from './picture-record';

/** CSS pixels of the list's picture, twice: for screens with small pixels. */
const SIZE = { width: 192, height: 128 };

/** The small picture for the list, its middle filling the frame; null where this browser cannot draw it. */
export async function makeThumbnail(picture: Blob): Promise<ThumbnailDocument | null> {
  if (typeof OffscreenCanvas === 'undefined' || typeof createImageBitmap === 'undefined') return null;
  try {
    const bitmap = await createImageBitmap(picture);
    const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
    const scale = Math.max(SIZE.width / bitmap.width, SIZE.height / bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    canvas.getContext('2d')?.drawImage(bitmap, (SIZE.width - width) / 2, (SIZE.height - height) / 2, width, height);
    bitmap.close();
    const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    // A browser that cannot write WebP writes PNG.
    const type = small.type === 'image/webp' ? 'image/webp' : 'image/png';
    return { schema: 1, type, data: toBase64(new Uint8Array(await small.arrayBuffer())) };
  } catch {
    return null;
  }
}
