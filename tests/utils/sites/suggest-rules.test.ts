import { describe, expect, it } from 'vitest';
import { matchesRule } from '../../../utils/sites/matches-rule';
import { suggestRules } from '../../../utils/sites/suggest-rules';
import { fc } from '../../fast-check';
import { h } from '../content/h';
import { link } from './articles';

const SITE = 'https://www.warta.example';

describe('suggestRules', () => {
  it.each([
    ['Baca juga: Harga beras naik lagi', 'Baca juga:'],
    ['Simak Video: “Pasar lama dibuka”', 'Simak Video:'],
    ['Ikuti kami di saluran Warta setiap hari', 'Ikuti kami di saluran'],
    ['Pada pukul 10.30 WIB: acara dimulai', 'Pada pukul 10.30 WIB:'],
    ['Iklan', 'Iklan'],
  ])('takes the label or the first words: %s', (text, words) => {
    expect(suggestRules(h('p', text)).words).toEqual({ kind: 'hide-words', words });
  });

  it('offers no words that are too short to tell anything', () => {
    expect(suggestRules(h('p', '-')).words).toBeNull();
    expect(suggestRules(h('figure')).words).toBeNull();
    expect(suggestRules(h('p', `${'a'.repeat(300)}:`)).words).toBeNull();
  });

  it.each([
    ['/tag/banjir', '/tag/'],
    ['/tag/banjir/2', '/tag/'],
    ['/video', '/video'],
    ['/', '/'],
  ])('takes the first step of the links’ path: %s', (path, start) => {
    expect(suggestRules(h('p', link('Banjir', SITE + path))).links).toEqual({
      kind: 'hide-links',
      host: 'www.warta.example',
      path: start,
    });
  });

  it.each([
    ['no link', h('p', 'Warga berkumpul')],
    ['links to several places', h('p', link('Satu', `${SITE}/tag/a`), ' ', link('Dua', `${SITE}/foto/b`))],
    ['a link in a sentence', h('p', 'Warga kampung itu berkumpul di ', link('balai', `${SITE}/tag/balai`))],
    ['an address that is none', h('p', link('Kirim', 'mailto:redaksi@warta.example'))],
  ])('offers no link rule: %s', (_, block) => {
    expect(suggestRules(block).links).toBeNull();
  });

  it('only suggests what hides the block itself', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc
        .tuple(
          fc.constantFrom('warta.example', 'kabar.example'),
          fc.array(fc.constantFrom('tag', 'banjir', 'a?b', ''), { maxLength: 3 }),
        )
        .map(([host, steps]) => link('Tautan ini', `https://${host}/${steps.join('/')}`)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const block = h('p', ...pieces);
        for (const rule of Object.values(suggestRules(block))) if (rule) expect(matchesRule(block, rule)).toBe(true);
      }),
    );
  });
});
