import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../utils/quotations/choose-language';

const INDONESIAN = 'Harga cabai pada pekan ini naik karena hujan, kata seorang pedagang di pasar.';

const CASES: [announced: string | undefined, language: string][] = [
  ['en', 'en'],
  ['de-DE', 'de'],
  ['ID_id', 'id'],
  ['', 'id'],
  [undefined, 'id'],
];

describe('chooseLanguage', () => {
  it.each(CASES)('takes what is announced, else what the text tells: %s', (announced, language) => {
    expect(chooseLanguage(INDONESIAN, announced)).toBe(language);
  });
});
