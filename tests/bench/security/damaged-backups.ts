import { gzipSync, strToU8 } from 'fflate';

/** A file as it would be given to the library. */
export interface BackupFile {
  name: string;
  bytes: string | Uint8Array;
}

const DEEP = 100_000;
/** Decompressed: three times the longest line that a backup may have. */
const BOMB_BYTES = 200_000_000;

/**
 * An honest backup spoilt in every way that was thought of: each is a file of our own format up to the one thing that is
 * wrong with it.
 * @param honest a backup's text: a header, one line an article, and an end that counts them.
 */
export function damagedBackups(honest: string): BackupFile[] {
  const [header = '', ...others] = honest.trimEnd().split('\n');
  const articles = others.slice(0, -1);
  const end = others.at(-1) ?? '';
  const middle = Math.floor(articles.length / 2);
  const file = (...lines: string[]): string => `${lines.join('\n')}\n`;
  const inMiddle = (change: (line: string) => string): string =>
    file(header, ...articles.map((line, index) => (index === middle ? change(line) : line)), end);
  const inHeader = (change: object): string =>
    file(JSON.stringify({ ...JSON.parse(header), ...change }), ...articles, end);
  const withPart = (part: string): string => inMiddle((line) => line.replace(/"children":\[/, `"children":[${part},`));
  return Object.entries({
    'own-cut-in-the-middle': honest.slice(0, honest.length / 2),
    'own-end-missing': file(header, ...articles),
    'own-end-counts-too-many': file(header, ...articles, '{"end":1000000}'),
    'own-goes-on-after-its-end': file(header, ...articles, end, articles[0] ?? ''),
    'own-header-missing': file(...articles, end),
    'own-of-the-future': inHeader({ version: 999 }),
    'own-version-as-text': inHeader({ version: '1' }),
    'own-version-not-whole': inHeader({ version: 1.5 }),
    'own-other-format': inHeader({ format: 'reading-assistant-backup' }),
    'own-article-twice': file(header, articles[0] ?? '', ...articles, `{"end":${articles.length + 1}}`),
    'own-one-is-null': inMiddle(() => 'null'),
    'own-one-is-a-list': inMiddle(() => '[[[]]]'),
    'own-one-without-content': inMiddle((line) => JSON.stringify({ ...JSON.parse(line), content: undefined })),
    'own-id-of-a-prototype': inMiddle((line) => JSON.stringify({ ...JSON.parse(line), id: '__proto__' })),
    'own-id-of-a-lone-surrogate': inMiddle((line) => JSON.stringify({ ...JSON.parse(line), id: '\ud83d' })),
    'own-script-in-the-tree': withPart(element('script', {})),
    'own-handler-in-the-tree': withPart(element('img', { src: 'https://a.example/x', onError: 'alert(1)' })),
    'own-script-address': withPart(element('a', { href: 'javascript:alert(1)' })),
    'own-raw-markup-in-the-tree': withPart('{"type":"raw","value":"<img src=x onerror=alert(1)>"}'),
    'own-prototype-as-properties': withPart(
      '{"type":"element","tagName":"p","properties":{"__proto__":{"x":1},"constructor":1},"children":[]}',
    ),
    'own-deep-tree': withPart(`${DEEP_OPEN.repeat(DEEP)}${']}'.repeat(DEEP)}`),
    'own-deep-list': inMiddle(() => '['.repeat(DEEP) + ']'.repeat(DEEP)),
    'own-endless-line': `${header}\n${'x'.repeat(70_000_000)}`,
    'own-many-bad-lines': `${header}\n${'{}\n'.repeat(DEEP)}`,
    'own-not-utf8': new Uint8Array([...strToU8(`${header}\n`), 0xff, 0xfe, 0xc0, 0xaf, 0x0a]),
    'own-cut-gzip': gzipSync(strToU8(honest)).subarray(0, 500),
    'own-no-gzip-after-all': new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    'own-gzip-bomb': gzipSync(strToU8(`${header}\n${'x'.repeat(BOMB_BYTES)}`)),
  }).map(([name, bytes]) => ({ name, bytes }));
}

const DEEP_OPEN = '{"type":"element","tagName":"div","properties":{},"children":[';

function element(tagName: string, properties: object): string {
  return JSON.stringify({ type: 'element', tagName, properties, children: [] });
}
