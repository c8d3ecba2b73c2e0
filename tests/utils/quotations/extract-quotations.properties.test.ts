import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { summariseQuotations } from '../../../utils/quotations/summarise-quotations';
import { fc, runs } from '../../fast-check';

/** Pieces that articles are made of, well and badly put together. */
const PIECES = [
  'Wali Kota Malang, Rangga Purnama,',
  'Tirta Wijaya (42)',
  'kata',
  'ujarnya',
  'said',
  'mengatakan',
  'menurut',
  'According to',
  'Ellen Brandt',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '„',
  'kami siap,',
  'we are ready.',
  '.',
  ',',
  '?',
  '!',
  ':',
  '―',
  '(',
  ')',
  '\n\n',
  '\n',
  ' ',
  'Prof. Dr. H.',
  'S.H., M.H.',
  'alias',
  'yang akrab disapa',
  'ia',
  'dia',
  'itu',
  'seorang saksi',
  'Baca juga:',
  'KPK',
  'E.U.',
  '12.30',
  '5\'10"',
  'Jean-Marc',
  '😀',
  '\ud800',
  '\u200b',
];
const article = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));
const language = fc.constantFrom('id', 'en', 'de', '', 'constructor');

describe('extractQuotations, whatever the text', () => {
  it('never throws, keeps offsets inside and text equal to the slice', () => {
    fc.assert(
      fc.property(article, language, (text, tag) => {
        const { quotations } = extractQuotations(text, lexiconOf(tag));
        for (const { cue, end, start, text: words } of quotations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('gives ids in the order of the text and names only speakers that it returns', () => {
    fc.assert(
      fc.property(article, language, (text, tag) => {
        const { quotations, speakers } = extractQuotations(text, lexiconOf(tag));
        expect(quotations.map(({ id }) => id)).toEqual(quotations.map((_, index) => `q${index + 1}`));
        expect(quotations.map(({ start }) => start)).toEqual(
          quotations.map(({ start }) => start).sort((a, b) => a - b),
        );
        const known = new Set(speakers.map(({ id }) => id));
        expect(known.size).toBe(speakers.length);
        for (const { attribution, continues } of quotations) {
          if (attribution) expect(known.has(attribution.speakerId)).toBe(true);
          if (continues) expect(quotations.some(({ id }) => id === continues)).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps direct quotations apart from one another', () => {
    fc.assert(
      fc.property(article, (text) => {
        const direct = extractQuotations(text, lexiconOf('id')).quotations.filter(({ kind }) => kind === 'direct');
        direct.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(direct[index]?.end ?? 0);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('sums up to the whole', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { quotations, speakers } = extractQuotations(text, lexiconOf('id'));
        const { unattributed, voices } = summariseQuotations(quotations, speakers);
        expect(unattributed.length + voices.reduce((sum, voice) => sum + voice.quotations.length, 0)).toBe(
          quotations.length,
        );
        expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(article, language, (text, tag) => {
        expect(extractQuotations(text, lexiconOf(tag))).toEqual(extractQuotations(text, lexiconOf(tag)));
      }),
      { numRuns: runs(100) },
    );
  });
});
