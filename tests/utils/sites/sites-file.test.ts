import { describe, expect, it } from 'vitest';
import type { Site, SiteRule } from '../../../utils/sites/site';
import { parseSites } from '../../../utils/sites/site-schema';
import { readSitesFile, sitesToFile } from '../../../utils/sites/sites-file';
import { fc } from '../../fast-check';

const SITES: Site[] = [
  {
    host: 'www.warta.example',
    opens: true,
    rules: [
      { kind: 'keep', step: 'related', reason: 'related' },
      { kind: 'hide-words', words: 'Ikuti kami' },
      { kind: 'hide-links', host: 'www.warta.example', path: '/tag/' },
    ],
  },
  { host: 'kabar.example', opens: false, rules: [{ kind: 'hide-words', words: 'Iklan' }] },
];
const fileOf = (sites: unknown, version: unknown = 1) => JSON.stringify({ kutip: 'sites', version, sites });
const withRule = (rule: unknown) => fileOf([SITES[1], { host: 'a.example', opens: false, rules: [rule] }]);

describe('the file of sites', () => {
  it('brings back what it was made of', () => {
    expect(readSitesFile(sitesToFile(SITES))).toEqual({ ok: true, sites: SITES });
    expect(readSitesFile(`\uFEFF${sitesToFile(SITES)}`)).toEqual({ ok: true, sites: SITES });
  });

  it.each<[what: string, text: string, refusal: object]>([
    ['an empty file', '', { code: 'not-json' }],
    ['half of a file', sitesToFile(SITES).slice(0, 80), { code: 'not-json' }],
    ['a list', '[]', { code: 'other' }],
    ['another program’s file', '{"bookmarks": []}', { code: 'other' }],
    ['no sites at all', JSON.stringify({ kutip: 'sites', version: 1 }), { code: 'other' }],
    ['a later version', fileOf(SITES, 2), { code: 'newer' }],
    ['a host with a path', fileOf([{ ...SITES[0], host: 'warta.example/a' }]), { code: 'damaged', at: 1 }],
    ['a host that is an object’s own name', fileOf([{ ...SITES[0], host: '__proto__ ' }]), { code: 'damaged', at: 1 }],
    ['a rule of an unknown kind', withRule({ kind: 'hide-selector', selector: 'p' }), { code: 'damaged', at: 2 }],
    ['words too short', withRule({ kind: 'hide-words', words: ' a ' }), { code: 'damaged', at: 2 }],
    [
      'a path that is none',
      withRule({ kind: 'hide-links', host: 'a.example', path: 'tag' }),
      { code: 'damaged', at: 2 },
    ],
    ['an unknown reason', withRule({ kind: 'keep', step: 'x', reason: 'x' }), { code: 'damaged', at: 2 }],
    [
      'too many rules',
      fileOf([{ ...SITES[1], rules: Array(101).fill(SITES[1]?.rules[0]) }]),
      { code: 'damaged', at: 1 },
    ],
  ])('is refused as a whole: %s', (_, text, refusal) => {
    expect(readSitesFile(text)).toEqual({ ok: false, refusal });
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => fileOf(JSON.parse(json))),
        ),
        (text) => {
          expect(readSitesFile(text)).toHaveProperty('ok');
        },
      ),
    );
  });
});

describe('stored sites', () => {
  it('lose only the damaged one', () => {
    const damaged = { host: 'a.example', opens: 'yes', rules: [] };
    expect(parseSites([SITES[0], damaged, SITES[1]])).toEqual(SITES);
    for (const stored of [null, 'x', { length: 1 }]) expect(parseSites(stored)).toEqual([]);
  });

  it('hold plain rules and nothing beside them', () => {
    const rule = { kind: 'hide-words', words: 'Iklan', selector: 'body' } as SiteRule;
    expect(parseSites([{ ...SITES[1], rules: [rule], more: 1 }])).toEqual([SITES[1]]);
  });
});
