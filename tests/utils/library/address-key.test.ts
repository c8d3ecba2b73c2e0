import { expect, it } from 'vitest';
import { addressKey } from '../../../utils/library/address-key';

it.each([
  ['https://www.kabar.example/a/b/', 'kabar.example/a/b'],
  ['http://m.kabar.example/a/b#komentar', 'kabar.example/a/b'],
  ['https://kabar.example/a?utm_source=wa&fbclid=1', 'kabar.example/a'],
  ['https://kabar.example/read?page=2&id=7', 'kabar.example/read?id=7&page=2'],
  ['https://kabar.example/read?page=all&id=7', 'kabar.example/read?id=7'],
  ['https://kabar.example/read?single=1&_ga=2.1', 'kabar.example/read'],
  ['https://kabar.example/a?q=a%26b', 'kabar.example/a?q=a%26b'],
  ['file:///home/x/berita.html', 'file:///home/x/berita.html'],
  ['not an address', 'not an address'],
])('%s -> %s', (url, key) => {
  expect(addressKey(url)).toBe(key);
});
