import { describe, expect, it } from 'vitest';
import { addressRefusal, injectionRefusal } from '../../../utils/messaging/address-refusal';

describe('addressRefusal', () => {
  it.each([
    ['https://warta.example/berita/1', null],
    ['http://127.0.0.1:8080/a.html', null],
    ['file:///home/ani/berita.html', null],
    ['file:///home/ani/laporan.pdf', 'pdf'],
    ['chrome://extensions', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['moz-extension://1234/reader.html', 'browser-page'],
    ['view-source:https://warta.example/', 'browser-page'],
    ['data:text/html,<p>a', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/detail/x', 'store-page'],
    ['https://addons.mozilla.org/id/firefox/', 'store-page'],
    ['https://chrome.google.com/', null],
    ['bukan alamat', 'browser-page'],
    [undefined, 'browser-page'],
  ])('%s -> %s', (address, expected) => {
    expect(addressRefusal(address)).toBe(expected);
  });
});

describe('injectionRefusal', () => {
  it.each([
    ['https://warta.example/laporan.PDF', undefined, 'pdf'],
    ['https://warta.example/unduh?id=7', 'chrome://global/skin/icons/pdf.svg', 'pdf'],
    ['https://warta.example/unduh?id=7', 'https://warta.example/pdf.svg', 'browser-page'],
    ['file:///home/ani/berita.html', undefined, 'file'],
    ['https://warta.example/', undefined, 'browser-page'],
    [undefined, undefined, 'browser-page'],
  ])('%s, icon %s -> %s', (address, icon, expected) => {
    expect(injectionRefusal(address, icon)).toBe(expected);
  });
});
