import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Correction, CorrectionChange } from '../../utils/article/correction';
import { applyCorrections, standing } from '../../utils/corrections/apply-corrections';
import { useStateOf } from '../ui/use-state-of';

const NONE: Correction[] = [];

export interface Corrections {
  /** As the engine found it, with the list of corrections: this is what is saved. */
  kept: Article;
  /** As the reader put it right: this is what is shown and copied. */
  corrected: Article;
  correct: (change: CorrectionChange) => void;
  /** How many corrections stand. */
  count: number;
  /** Takes the last correction back. */
  undo: () => void;
}

/** What a screen shows of them, and makes. */
export type StandingCorrections = Pick<Corrections, 'correct' | 'count' | 'undo'>;

/**
 * Keeps what the reader puts right in an article.
 * @param onCorrected told of each correction, for an article that is saved already.
 */
export function useCorrections(article: Article, onCorrected?: (correction: Correction) => void): Corrections {
  // An article that was read anew has other ids; it brings its corrections along (see utils/corrections).
  const [made, setMade] = useStateOf(article, NONE);
  const kept = useMemo(() => ({ ...article, corrections: [...(article.corrections ?? []), ...made] }), [article, made]);
  const corrected = useMemo(() => ({ ...kept, ...applyCorrections(kept, kept.corrections) }), [kept]);
  const correct = (change: CorrectionChange): void => {
    const correction = { ...change, at: Date.now() };
    setMade((before) => [...before, correction]);
    onCorrected?.(correction);
  };
  const stand = standing(kept.corrections);
  const last = stand.at(-1);
  return { kept, corrected, correct, count: stand.length, undo: () => last && correct({ kind: 'undo', of: last.at }) };
}
