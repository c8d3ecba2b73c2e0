import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../utils/quotations/lexicon/lexicon-of';
import { loadLexicon } from '../../../../utils/quotations/lexicon/load-lexicon';

describe('the two ways to what is known of a language', () => {
  it.each(['id', 'en', 'de', 'und', '', 'constructor'])('give the same: %j', async (language) => {
    expect(await loadLexicon(language)).toBe(lexiconOf(language));
  });

  it.each(['id', 'en'])('give the language that was asked for: %s', (language) => {
    expect(lexiconOf(language)?.language).toBe(language);
  });
});
