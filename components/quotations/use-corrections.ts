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
  /** Takes the last correction back; absent when there is none. */
  undo?: () => void;
}

/**
 * Keeps what the reader puts right in an article.
 * @param onCorrected told of each correction, for an article that is saved already.
 */
export function useCorrections(article: Article, onCorrected?: (correction: Correction) => void): Corrections {
  // An article that a rule for its site changed has other quotations: what was corrected may be somebody else's there.
  const [made, setMade] = useStateOf(article, NONE);
  const kept = useMemo(() => ({ ...article, corrections: [...(article.corrections ?? []), ...made] }), [article, made]);
  const corrected = useMemo(() => ({ ...kept, ...applyCorrections(kept, kept.corrections) }), [kept]);
  const correct = (change: CorrectionChange): void => {
    const correction = { ...change, at: Date.now() };
    setMade((before) => [...before, correction]);
    onCorrected?.(correction);
  };
  const last = standing(kept.corrections).at(-1);
  return { kept, corrected, correct, ...(last && { undo: () => correct({ kind: 'undo', of: last.at }) }) };
}
