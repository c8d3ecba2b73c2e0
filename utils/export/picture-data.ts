import type { ExportSource } from './export-source';
import type { Pictures } from './kept-pictures';

/** Bytes turned at a time; a number divisible by three, so that the pieces of base64 join. */
const CHUNK = 8_190;

/** The pictures of an article as `data:` addresses, for a file that stands alone. */
export function pictureData({ pictures = [] }: ExportSource): Pictures {
  return new Map(pictures.map(({ src, type, bytes }) => [src, `data:${type};base64,${toBase64(bytes)}`]));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return text;
}
