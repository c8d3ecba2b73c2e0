import { describe, expect, it } from 'vitest';
import { sentenceInView, stepSentence } from '../../../components/highlights/sentence-steps';

const [A, B, C] = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
] as const;
const SENTENCES = [A, B, C];

describe('going from sentence to sentence', () => {
  it.each([
    ['to the next', A, { step: 1, extend: false }, B],
    ['back', B, { step: -1, extend: false }, A],
    ['no further than the first', A, { step: -1, extend: false }, A],
    ['no further than the last', C, { step: 1, extend: false }, C],
    ['one more', A, { step: 1, extend: true }, { start: 0, end: 20 }],
    ['one less', { start: 0, end: 20 }, { step: -1, extend: true }, A],
    ['never less than one', A, { step: -1, extend: true }, A],
    ['on after several', { start: 0, end: 20 }, { step: 1, extend: false }, C],
    ['from a part of one', { start: 13, end: 15 }, { step: 1, extend: false }, C],
  ] as const)('goes %s', (_, selected, move, expected) => {
    expect(stepSentence(SENTENCES, selected, move)).toEqual(expected);
  });

  it('begins with the first that is in view', () => {
    const tops = new Map<object, number>([
      [A, -50],
      [B, 90],
      [C, 400],
    ]);
    expect(sentenceInView(SENTENCES, (sentence) => tops.get(sentence) ?? null, 64)).toBe(B);
    expect(sentenceInView(SENTENCES, () => null, 64)).toBe(C);
    expect(sentenceInView([], () => null, 64)).toBeUndefined();
  });
});
