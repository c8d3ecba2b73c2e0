import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../utils/article/correction';
import { type Attributed, applyCorrections } from '../../../utils/corrections/apply-corrections';

const mention = { kind: 'name', text: 'Ratna', start: 0, end: 5 } as const;
const speaker = (id: string, name: string) => ({ id, name, kind: 'person' as const, mentions: [mention] });
const quotation = (id: string, speakerId: string | null) => ({
  id,
  kind: 'direct' as const,
  start: 0,
  end: 5,
  text: 'Ratna',
  cue: null,
  attribution: speakerId ? { speakerId, mention, confidence: 'explicit' as const } : null,
});

const FOUND: Attributed = {
  quotations: [quotation('q1', 's1'), quotation('q2', 's2'), quotation('q3', null)],
  speakers: [{ ...speaker('s1', 'Ratna Wulandari'), role: 'Lurah' }, speaker('s2', 'Ratna')],
};

/** Who says what after the corrections: `[quotation, name]`. */
function voices(...corrections: Correction[]): [string, string | null][] {
  const { quotations, speakers } = applyCorrections(FOUND, corrections);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ id, attribution }) => [id, attribution ? (names.get(attribution.speakerId) ?? '?') : null]);
}

describe('applyCorrections', () => {
  it.each<[string, Correction[], [string, string | null][]]>([
    [
      'none',
      [],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna'],
        ['q3', null],
      ],
    ],
    [
      'another name',
      [{ kind: 'rename', at: 1, speakerId: 's2', name: ' Ratna Sari ' }],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna Sari'],
        ['q3', null],
      ],
    ],
    [
      'an empty name is none',
      [{ kind: 'rename', at: 1, speakerId: 's2', name: ' ' }],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna'],
        ['q3', null],
      ],
    ],
    [
      'one person',
      [{ kind: 'merge', at: 1, speakerId: 's2', into: 's1' }],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna Wulandari'],
        ['q3', null],
      ],
    ],
    [
      'somebody else',
      [{ kind: 'assign', at: 1, quotationId: 'q3', speakerId: 's1' }],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna'],
        ['q3', 'Ratna Wulandari'],
      ],
    ],
    [
      'nobody',
      [{ kind: 'assign', at: 1, quotationId: 'q1', speakerId: null }],
      [
        ['q1', null],
        ['q2', 'Ratna'],
        ['q3', null],
      ],
    ],
    [
      'somebody whom the article does not name, twice',
      [
        { kind: 'assign-name', at: 1, quotationId: 'q3', name: ' Sari ' },
        { kind: 'assign-name', at: 2, quotationId: 'q2', name: 'Sari' },
      ],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Sari'],
        ['q3', 'Sari'],
      ],
    ],
    [
      'not a quotation',
      [{ kind: 'not-quotation', at: 1, quotationId: 'q2' }],
      [
        ['q1', 'Ratna Wulandari'],
        ['q3', null],
      ],
    ],
    [
      'taken back',
      [
        { kind: 'not-quotation', at: 1, quotationId: 'q2' },
        { kind: 'undo', at: 2, of: 1 },
      ],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna'],
        ['q3', null],
      ],
    ],
    [
      'the later one wins, in whatever order they arrive',
      [
        { kind: 'rename', at: 5, speakerId: 's2', name: 'B' },
        { kind: 'rename', at: 3, speakerId: 's2', name: 'A' },
      ],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'B'],
        ['q3', null],
      ],
    ],
    [
      'of what is not there',
      [
        { kind: 'merge', at: 1, speakerId: 's9', into: 's1' },
        { kind: 'assign', at: 2, quotationId: 'q1', speakerId: 's9' },
      ],
      [
        ['q1', 'Ratna Wulandari'],
        ['q2', 'Ratna'],
        ['q3', null],
      ],
    ],
  ])('%s', (_, corrections, expected) => {
    expect(voices(...corrections)).toEqual(expected);
  });

  it('changes nothing when it is applied twice', () => {
    const corrections: Correction[] = [
      { kind: 'merge', at: 1, speakerId: 's2', into: 's1' },
      { kind: 'assign', at: 2, quotationId: 'q3', speakerId: 's1' },
    ];
    const once = applyCorrections(FOUND, corrections);
    expect(applyCorrections(once, corrections)).toEqual(once);
  });
});
