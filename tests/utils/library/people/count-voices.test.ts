import { describe, expect, it } from 'vitest';
import { totalOf, voicesByOutlet, voicesOverTime } from '../../../../utils/library/people/count-voices';
import { gatherPeople } from '../../../../utils/library/people/gather-people';
import { identifyPeople } from '../../../../utils/library/people/identify-people';
import { personKey } from '../../../../utils/library/person-key';
import type { ArticleSaid } from '../../../../utils/library/said';
import type { SavedArticleSummary } from '../../../../utils/library/saved-article';
import { toDocuments } from '../../../../utils/library/to-documents';
import { toSummary } from '../../../../utils/library/to-summary';
import { fc } from '../../../fast-check';
import { sampleArticle } from '../../sample-article';

const ROW = toSummary('x', toDocuments(sampleArticle(), { savedAt: 1 }).article);

/** Articles as [day, outlet, who speaks in it ...]; of the people the first `leading` are counted on their own. */
function voices(articles: [string, string, ...string[]][], leading: number) {
  const rows = new Map<string, SavedArticleSummary>();
  const entries = articles.map(([publishedTime, siteName, ...names], n): ArticleSaid => {
    rows.set(`${n}`, { ...ROW, id: `${n}`, publishedTime, siteName });
    const said = names.map((name, i) => ({
      ...{ id: `q${i}`, text: 'x', kind: 'direct' as const },
      speaker: name === '' ? null : { key: personKey(name), name },
    }));
    return { articleId: `${n}`, said };
  });
  const identities = identifyPeople([]);
  return { entries, rows, identities, people: gatherPeople(entries, identities).slice(0, leading) };
}

describe('voicesOverTime', () => {
  it.each<[string, string, string, number]>([
    ['2025-03-02T10:00:00', '2025-05-30T10:00:00', 'month', 3],
    ['2024-12-31T10:00:00', '2025-01-01T10:00:00', 'month', 2],
    ['2023-01-15T10:00:00', '2024-12-15T10:00:00', 'month', 24],
    ['2023-01-15T10:00:00', '2025-01-15T10:00:00', 'quarter', 9],
    ['2015-01-15T10:00:00', '2025-01-15T10:00:00', 'year', 11],
  ])('from %s to %s counts each %s: %i columns', (first, last, step, columns) => {
    const answer = voicesOverTime(
      voices(
        [
          [first, 'Kabar', 'Laras'],
          [last, 'Kabar', 'Laras', 'Joko'],
        ],
        1,
      ),
    );
    expect([answer.step, answer.columns.length]).toEqual([step, columns]);
    expect(answer.columns[0]).toMatchObject({ counts: [1], others: 0 });
    expect(answer.columns.at(-1)).toMatchObject({ counts: [1], others: 1 });
  });

  it('names each stretch by its first day and leaves no gap', () => {
    const { columns } = voicesOverTime(
      voices(
        [
          ['2025-03-31T23:30:00', 'Kabar', 'Laras'],
          ['2025-05-01T00:30:00', 'Kabar', 'Laras'],
        ],
        1,
      ),
    );
    expect(columns.map(({ label }) => label)).toEqual([2, 3, 4].map((month) => new Date(2025, month, 1).getTime()));
    expect(columns[1]).toMatchObject({ counts: [0], others: 0 });
  });

  it('passes over those whose names are not known', () => {
    expect(voicesOverTime(voices([['2025-03-02', 'Kabar', '']], 3)).columns).toEqual([]);
  });
});

describe('voicesByOutlet', () => {
  it('begins with the outlet that quotes these people most and counts the small ones together', () => {
    const articles = Array.from({ length: 10 }, (_, n): [string, string, ...string[]] => [
      '2025-03-02',
      `Media ${n}`,
      ...Array.from({ length: n + 1 }, (_unused, i) => (i % 2 ? 'Laras' : 'Joko')),
    ]);
    const bars = voicesByOutlet(voices(articles, 1), 'Lainnya');
    expect(bars.map(({ label }) => label)).toEqual([...[9, 8, 7, 6, 5, 4, 3].map((n) => `Media ${n}`), 'Lainnya']);
    expect(bars[0]).toEqual({ label: 'Media 9', counts: [5], others: 5 });
    expect(bars.at(-1)).toEqual({ label: 'Lainnya', counts: [4], others: 2 });
  });

  it('loses and doubles nobody', () => {
    const article = fc.tuple(fc.constant('2025-03-02'), fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'));
    const names = fc.array(fc.constantFrom('Laras', 'Joko', 'Sari', 'Budi'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(article, names)), fc.nat(5), (articles, leading) => {
        const given = voices(
          articles.map(([[day, outlet], said]) => [day, outlet, ...said]),
          leading,
        );
        const total = articles.reduce((sum, [, said]) => sum + said.length, 0);
        const sum = (bars: readonly { counts: number[]; others: number }[]) =>
          bars.reduce((n, bar) => n + totalOf(bar), 0);
        expect(sum(voicesByOutlet(given, '…'))).toBe(total);
        expect(sum(voicesOverTime(given).columns)).toBe(total);
      }),
    );
  });
});
