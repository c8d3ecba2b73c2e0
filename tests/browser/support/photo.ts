import { crc32, deflateSync } from 'node:zlib';

const SIZE = { width: 640, height: 360 };

/** A PNG of one colour. */
export function photo(red: number, green: number, blue: number): Uint8Array {
  const line = [0, ...Array.from({ length: SIZE.width }, () => [red, green, blue]).flat()];
  const pixels = new Uint8Array(Array.from({ length: SIZE.height }, () => line).flat());
  const head = [...number(SIZE.width), ...number(SIZE.height), 8, 2, 0, 0, 0];
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[...chunk('IHDR', head), ...chunk('IDAT', [...deflateSync(pixels)]), ...chunk('IEND', [])],
  ]);
}

function chunk(type: string, data: number[]): number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  return [...number(data.length), ...body, ...number(crc32(new Uint8Array(body)))];
}

function number(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
