import type { Telling } from './telling';

/** Sentences between what two people say to one another. */
const NEAR = 3;

/** Whom the one quoted last talks with: whoever else was quoted just before; else that one himself, -1 for nobody. */
export function partnerOf({ last, lastOfOther }: Telling, sentence: number): number {
  const isNear = lastOfOther !== null && sentence - lastOfOther.sentence <= NEAR;
  return (isNear ? lastOfOther : last)?.draft.person ?? -1;
}
