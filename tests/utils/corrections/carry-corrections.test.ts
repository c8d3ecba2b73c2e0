import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/article/article';
import type { Correction } from '../../../utils/article/correction';
import { carryCorrections } from '../../../utils/corrections/carry-corrections';
import { sampleArticle } from '../sample-article';

/** The same article read anew: a speaker and a quotation more at the front, so that every id has moved by one. */
function readAnew(): Article {
  const { quotations, speakers, ...article } = sampleArticle();
  const next = (id: string): string => `${id.charAt(0)}${Number(id.slice(1)) + 1}`;
  const moved = quotations.map((quotation) => ({ ...quotation, id: next(quotation.id) }));
  const [first] = moved;
  const [someone] = speakers;
  if (!first || !someone) throw new Error('the sample has quotations and speakers');
  return {
    ...article,
    quotations: [{ ...first, id: 'q1', text: 'Selamat pagi' }, ...moved],
    speakers: [
      { ...someone, id: 's1', name: 'Wayan' },
      ...speakers.map((speaker) => ({ ...speaker, id: next(speaker.id) })),
    ],
  };
}

const carried = (corrections: Correction[], after = readAnew()) =>
  carryCorrections({ ...sampleArticle(), corrections }, after).corrections;

describe('carryCorrections', () => {
  it.each<[string, Correction, Correction]>([
    [
      'a name',
      { at: 1, kind: 'rename', speakerId: 's1', name: 'Ratna W.' },
      { at: 1, kind: 'rename', speakerId: 's2', name: 'Ratna W.' },
    ],
    [
      'one person',
      { at: 1, kind: 'merge', speakerId: 's2', into: 's1' },
      { at: 1, kind: 'merge', speakerId: 's3', into: 's2' },
    ],
    [
      'somebody else',
      { at: 1, kind: 'assign', quotationId: 'q3', speakerId: 's1' },
      { at: 1, kind: 'assign', quotationId: 'q4', speakerId: 's2' },
    ],
    [
      'nobody',
      { at: 1, kind: 'assign', quotationId: 'q2', speakerId: null },
      { at: 1, kind: 'assign', quotationId: 'q3', speakerId: null },
    ],
    [
      'not a quotation',
      { at: 1, kind: 'not-quotation', quotationId: 'q1' },
      { at: 1, kind: 'not-quotation', quotationId: 'q2' },
    ],
  ])('finds again: %s', (_, before, after) => {
    expect(carried([before])).toEqual([after]);
  });

  it('keeps an undo with what it undoes', () => {
    const made: Correction = { at: 1, kind: 'not-quotation', quotationId: 'q1' };
    const undo: Correction = { at: 2, kind: 'undo', of: 1 };
    expect(carried([made, undo])?.map(({ at }) => at)).toEqual([1, 2]);
  });

  it('keeps a typed name and what is said of it', () => {
    const corrections: Correction[] = [
      { at: 1, kind: 'assign-name', quotationId: 'q1', name: 'Sari' },
      { at: 2, kind: 'rename', speakerId: 'typed-1', name: 'Sari Dewi' },
    ];
    expect(carried(corrections)).toEqual([{ ...corrections[0], quotationId: 'q2' }, corrections[1]]);
  });

  it('drops what is about words or people that are not there any more', () => {
    const after = { ...readAnew(), quotations: [], speakers: [] };
    const corrections: Correction[] = [
      { at: 1, kind: 'not-quotation', quotationId: 'q1' },
      { at: 2, kind: 'rename', speakerId: 's1', name: 'X' },
      { at: 3, kind: 'undo', of: 1 },
    ];
    expect(carried(corrections, after)).toEqual([]);
  });

  it('knows the second of the same words as the second', () => {
    const twice = (article: Article): Article => ({
      ...article,
      quotations: article.quotations.map((quotation) => ({ ...quotation, text: 'Ya.' })),
    });
    const before = { ...twice(sampleArticle()), corrections: [{ at: 1, kind: 'not-quotation', quotationId: 'q2' }] };
    const after = twice(sampleArticle());
    expect(carryCorrections(before as Article, after).corrections).toEqual(before.corrections);
  });

  it('changes nothing where nothing was put right', () => {
    const after = readAnew();
    expect(carryCorrections(sampleArticle(), after)).toBe(after);
  });
});
