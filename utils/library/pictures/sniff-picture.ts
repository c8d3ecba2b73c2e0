import type { PictureType } from './picture-record';

/** First bytes of each kind; null fits any byte. */
const SIGNATURES: readonly { type: PictureType; bytes: readonly (number | null)[] }[] = [
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] }, // ÿØÿ
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }, // .PNG....
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] }, // GIF8
  { type: 'image/webp', bytes: [...chars('RIFF'), null, null, null, null, ...chars('WEBP')] }, // RIFF....WEBP
  { type: 'image/avif', bytes: [null, null, null, null, ...chars('ftypavif')] }, // ....ftypavif
  { type: 'image/avif', bytes: [null, null, null, null, ...chars('ftypavis')] }, // ....ftypavis
];

/** What kind of picture some bytes are, whatever their server says; null for none that is kept. */
export function sniffPicture(start: Uint8Array): PictureType | null {
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, i) => byte === null || start[i] === byte));
  return known?.type ?? null;
}

function chars(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}
