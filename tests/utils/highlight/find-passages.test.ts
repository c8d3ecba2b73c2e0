// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../utils/highlight/find-passages';

/** What is found of each passage, as the page has it. */
function found(html: string, ...texts: string[]): (string | undefined)[] {
  document.body.innerHTML = html;
  const ranges = findPassages(
    document.body,
    texts.map((text, i) => ({ id: `q${i}`, text })),
  );
  return texts.map((_, i) => ranges.get(`q${i}`)?.toString());
}

describe('findPassages', () => {
  it.each<[string, string, string[], (string | undefined)[]]>([
    ['inside one node', '<p>Kata dia, “sudah siap”.</p>', ['sudah siap'], ['sudah siap']],
    ['over inline elements', '<p>sudah <b>sangat</b> siap</p>', ['sudah sangat siap'], ['sudah sangat siap']],
    [
      'however the page breaks its white space',
      '<p>sudah\n   sangat&nbsp;siap</p>',
      ['sudah sangat siap'],
      ['sudah\n   sangat\u00a0siap'],
    ],
    ['over blocks', '<p>satu.</p>\n<p>dua.</p>', ['satu.\n\ndua.'], ['satu.\ndua.']],
    ['each after the one before', '<p>ya</p><p>lalu</p><p>ya</p>', ['lalu', 'ya'], ['lalu', 'ya']],
    ['before, when it stands nowhere after', '<p>satu</p><p>dua</p>', ['dua', 'satu'], ['dua', 'satu']],
    ['not in scripts', '<script>"rahasia"</script><p>teks</p>', ['rahasia'], [undefined]],
    ['not what is not there', '<p>teks</p>', ['lain', ''], [undefined, undefined]],
  ])('finds text %s', (_, html, texts, expected) => {
    expect(found(html, ...texts)).toEqual(expected);
  });

  it('takes the second place when the first is before the passage that precedes it', () => {
    document.body.innerHTML = '<aside>ya</aside><p>lalu</p><p id="here">ya</p>';
    const ranges = findPassages(document.body, [
      { id: 'a', text: 'lalu' },
      { id: 'b', text: 'ya' },
    ]);
    expect(ranges.get('b')?.startContainer.parentElement?.id).toBe('here');
  });
});
