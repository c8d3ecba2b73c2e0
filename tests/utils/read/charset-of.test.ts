import { describe, expect, it } from 'vitest';
import { charsetOf } from '../../../utils/read/charset-of';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('charsetOf', () => {
  it.each([
    ['text/html; charset=ISO-8859-1', '<p>a', 'ISO-8859-1'],
    ['text/html; charset="shift_jis"', '<meta charset="utf-8">', 'shift_jis'],
    ['text/html', '<meta charset="windows-1252">', 'windows-1252'],
    ['text/html', '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', 'euc-kr'],
    ['text/html', '<meta charset="utf-16">', 'utf-8'],
    ['text/html', `${' '.repeat(1100)}<meta charset="windows-1252">`, 'utf-8'],
    ['', '<p>a', 'utf-8'],
    ['text/html; charset=iso-8859-1', '\xEF\xBB\xBF<p>a', 'utf-8'],
    ['', '\xFF\xFE<\0', 'utf-16le'],
  ])('%s and %j: %s', (type, start, expected) => {
    expect(charsetOf(type, bytes(start))).toBe(expected);
  });
});
