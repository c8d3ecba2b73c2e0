import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { walkText } from '../../../utils/content/walk-text';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { addQuotations } from '../../../utils/read/add-quotations';
import { applySiteRules } from '../../../utils/sites/apply-site-rules';
import { restoreRemovals } from '../../../utils/sites/restore-removals';
import type { SiteRule } from '../../../utils/sites/site';
import { fc } from '../../fast-check';
import { h } from '../content/h';
import { link, marker, plainArticle } from './articles';

const RELATED = {
  id: 'r1',
  step: 'related',
  reason: 'related',
  text: 'Baca juga: Harga beras',
  nodes: [h('p', 'Baca juga: ', link('Harga beras', 'https://www.warta.example/beras'))],
} as const;
const OPENING = h('p', 'Pasar lama dibuka lagi. “Kami senang,” kata Ratna Wulandari, pedagang.');
const CLOSING = h('p', '“Atapnya sudah tidak bocor,” ujar Kepala Pasar, Bagus Prakoso.');

function article(...middle: Element[]) {
  return plainArticle([OPENING, ...middle, CLOSING], [{ ...RELATED, nodes: [...RELATED.nodes] }]);
}

describe('what the reader keeps', () => {
  const given = article(marker('r1'));

  it('is back in its place, and no longer in the list', () => {
    const kept = applySiteRules(given, [{ kind: 'keep', step: 'related', reason: 'related' }]);
    expect(kept.content.tree.children[1]).toEqual(RELATED.nodes[0]);
    expect(kept.content.text).toContain('pedagang.\n\nBaca juga: Harga beras\n\n“Atapnya');
    expect(kept.removals).toEqual([]);
  });

  it.each<[string, SiteRule]>([
    ['another step', { kind: 'keep', step: 'tail', reason: 'related' }],
    ['another reason', { kind: 'keep', step: 'related', reason: 'advertisement' }],
  ])('is not what %s took out', (_, rule) => {
    expect(applySiteRules(given, [rule])).toEqual(given);
  });

  it('stays in the list where its place is not known', () => {
    const lost = article();
    expect(applySiteRules(lost, [{ kind: 'keep', step: 'related', reason: 'related' }]).removals).toHaveLength(1);
  });
});

describe('what the reader hides', () => {
  const promo = h('p', 'Ikuti  kami di saluran Warta');
  const tags = h(
    'ul',
    h('li', link('banjir', 'https://www.warta.example/tag/banjir')),
    h('li', link('pasar', 'https://www.warta.example/tag/pasar')),
  );
  const hide = (words: string): SiteRule => ({ kind: 'hide-words', words });
  const toTags: SiteRule = { kind: 'hide-links', host: 'www.warta.example', path: '/tag/' };

  it.each<[what: string, block: Element, rule: SiteRule, hidden: boolean]>([
    ['the same words', promo, hide('Ikuti kami'), true],
    ['the same words in other case and spacing', promo, hide(' ikuti\n KAMI '), true],
    ['a beginning of a word', promo, hide('Ikuti kam'), false],
    ['words further on', promo, hide('saluran Warta'), false],
    ['words with special characters', h('p', '(*.*) Iklan'), hide('(*.*)'), true],
    ['special characters that would match as a pattern', promo, hide('.*'), false],
    ['a list of links into one part of the site', tags, toTags, true],
    ['links into another part', tags, { ...toTags, path: '/foto/' }, false],
    ['links to another host', tags, { ...toTags, host: 'warta.example' }, false],
    [
      'a paragraph that merely mentions such a link',
      h(
        'p',
        'Warga menyebut ',
        link('banjir', 'https://www.warta.example/tag/banjir'),
        ' itu yang terbesar tahun ini.',
      ),
      toTags,
      false,
    ],
    ['a block without links', promo, toTags, false],
  ])('%s', (_, block, rule, hidden) => {
    const read = applySiteRules(article(block), [rule]);
    expect(read.removals.some(({ reason }) => reason === 'user-rule')).toBe(hidden);
    expect(read.content.tree.children[1]?.type === 'element' && read.content.tree.children[1].tagName).toBe(
      hidden ? 'removal-marker' : block.tagName,
    );
  });

  it('can be put back', () => {
    const given = article(promo);
    const hidden = applySiteRules(given, [hide('Ikuti kami')]);
    expect(hidden.removals.at(-1)).toEqual({
      id: 'u1',
      step: 'site-rules',
      reason: 'user-rule',
      text: 'Ikuti kami di saluran Warta',
      nodes: [promo],
    });
    expect(restoreRemovals(hidden, ({ id }) => id === 'u1')).toEqual(given);
  });

  it('is found inside of sections, and a list goes as a whole', () => {
    const read = applySiteRules(article(h('section', h('div', promo), tags)), [hide('Ikuti kami'), toTags]);
    expect(read.removals.map(({ id }) => id)).toEqual(['r1', 'u1', 'u2']);
  });

  it('never is the whole article', () => {
    const given = plainArticle([h('p', 'Pasar lama dibuka.')]);
    expect(applySiteRules(given, [hide('Pasar lama')])).toBe(given);
  });

  it('gets ids that no other part has, also after one was put back', () => {
    const twice = applySiteRules(article(promo, promo), [hide('Ikuti kami')]);
    const one = restoreRemovals(twice, ({ id }) => id === 'u1');
    const ids = applySiteRules(one, [hide('Ikuti kami')]).removals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const word = fc.constantFrom('Baca juga:', 'Pasar', '“Kami senang,”', 'kata Ratna', 'Ikuti kami', '(*)');
const paragraph = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => h('p', words.join(' ')));
const rule = fc.oneof(
  word.map((words): SiteRule => ({ kind: 'hide-words', words })),
  fc.constant<SiteRule>({ kind: 'keep', step: 'related', reason: 'related' }),
);

describe('whatever the rules', () => {
  it('the text is the tree’s, quotations stand where they say, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), fc.array(rule, { maxLength: 4 }), (blocks, rules) => {
        const given = article(marker('r1'), ...blocks);
        const read = addQuotations(applySiteRules(given, rules), lexiconOf);
        for (const { node, start } of walkText(read.content.tree)) {
          expect(read.content.text.slice(start, start + node.value.length)).toBe(node.value);
        }
        for (const { start, end, text } of read.quotations) expect(read.content.text.slice(start, end)).toBe(text);
        const everything = restoreRemovals(read, () => true);
        expect(everything.removals).toEqual([]);
        expect(everything.content).toEqual(restoreRemovals(given, () => true).content);
      }),
    );
  });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), fc.array(rule, { maxLength: 4 }), (blocks, rules) => {
        const once = applySiteRules(article(marker('r1'), ...blocks), rules);
        expect(applySiteRules(once, rules)).toEqual(once);
      }),
    );
  });
});
