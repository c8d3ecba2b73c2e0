import { describe, expect, it } from 'vitest';
import { type ImportedMark, readHighlightNotes } from '../../../../utils/library/import/read-highlight-notes';

const mark = (quote: string, note = ''): ImportedMark => ({ quote, note });

describe('readHighlightNotes', () => {
  it.each<[string, ImportedMark[]]>([
    ['> Satu', [mark('Satu')]],
    ['> Satu\n> dua\n\n> Tiga', [mark('Satu\ndua'), mark('Tiga')]],
    ['> Satu \n\n#penting #kota\n\nCatatan saya', [mark('Satu', 'Catatan saya')]],
    ['> Satu\n\nSatu alinea\n\nDua alinea\r\n\r\n> Dua', [mark('Satu', 'Satu alinea\n\nDua alinea'), mark('Dua')]],
    ['Catatan untuk seluruh artikel\n\n> Satu', [mark('Satu')]],
    ['>', []],
    ['', []],
  ])('%j', (markdown, marks) => {
    expect(readHighlightNotes(markdown)).toEqual(marks);
  });
});
