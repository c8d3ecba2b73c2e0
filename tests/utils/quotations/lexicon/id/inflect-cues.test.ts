import { describe, expect, it } from 'vitest';
import { inflectCues } from '../../../../../utils/quotations/lexicon/id/inflect-cues';

const CUES = inflectCues();

/** A form and what it can do. */
const FORMS: [word: string, forms: string[]][] = [
  ['kata', ['tag']],
  ['katanya', ['clitic']],
  ['mengatakan', ['active']],
  ['dikatakan', ['passive']],
  ['ujar', ['tag']],
  ['ujarnya', ['clitic']],
  ['jelasnya', ['clitic']],
  ['menjelaskan', ['active']],
  ['dijelaskan', ['passive']],
  ['tegasnya', ['clitic']],
  ['menegaskan', ['active']],
  ['menyebut', ['active']],
  ['menyebutkan', ['active']],
  ['memaparkan', ['active']],
  ['memastikan', ['active']],
  ['menilai', ['active']],
  ['mengklaim', ['active']],
  ['mengungkapkan', ['active']],
  ['diungkapkan', ['passive']],
  ['menuturkan', ['active']],
  ['menambahkan', ['active']],
  ['membeberkan', ['active']],
  ['melanjutkan', ['active']],
  ['menurut', ['according']],
  ['menurutnya', ['according-clitic']],
  ['berharap', ['active']],
];

describe('inflectCues', () => {
  it.each(FORMS)('%s: %s', (word, forms) => {
    expect(CUES.get(word)?.forms).toEqual(forms);
  });

  it.each(['pasar', 'akhirnya', 'umumnya'])('%s is no active verb of saying', (word) => {
    expect(CUES.get(word)?.forms ?? []).not.toContain('active');
  });

  it('makes a report of a wish only before "bahwa" or a comma', () => {
    expect([CUES.get('berharap')?.strict, CUES.get('mengatakan')?.strict]).toEqual([true, false]);
  });
});
