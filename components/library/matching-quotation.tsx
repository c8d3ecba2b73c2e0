import { matchingWords } from '../../utils/library/matching-words';
import type { ArticleSaid, Said } from '../../utils/library/said';
import { MarkedText } from './marked-text';

interface MatchingQuotationProps {
  said: ArticleSaid | undefined;
  terms: ReadonlySet<string> | undefined;
}

/** The quotation of an article that has most of the words searched for, if any has one. */
export function MatchingQuotation({ said, terms }: MatchingQuotationProps) {
  const found = said && terms ? bestMatch(said.said, terms) : undefined;
  if (!found) return null;
  return (
    <blockquote class="article-row__quotation">
      “<MarkedText text={found.text} terms={terms} />”{found.speaker && <footer>— {found.speaker.name}</footer>}
    </blockquote>
  );
}

function bestMatch(said: Said[], terms: ReadonlySet<string>): Said | undefined {
  let best: { said: Said; hits: number } | undefined;
  for (const candidate of said) {
    const hits = matchingWords(candidate.text, terms).filter(({ matched }) => matched).length;
    if (hits > (best?.hits ?? 0)) best = { said: candidate, hits };
  }
  return best?.said;
}
