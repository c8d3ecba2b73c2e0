import { useMemo } from 'preact/hooks';
import { matchingWords } from '../../../utils/library/matching-words';
import type { Said } from '../../../utils/library/said';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { MarkedText } from '../marked-text';
import { type SaidReader, useSaid } from '../use-said';

interface MatchingQuotationProps {
  row: SavedArticleSummary;
  said: SaidReader;
  terms: ReadonlySet<string> | undefined;
}

/** The quotation of an article that has most of the words searched for, if any has one. */
export function MatchingQuotation({ row, said, terms }: MatchingQuotationProps) {
  const quoted = useSaid(said, row.id, terms !== undefined && row.quotations > 0);
  // The same words in the same article are looked for once, however often the row is drawn.
  const found = useMemo(() => (quoted && terms ? bestMatch(quoted.said, terms) : undefined), [quoted, terms]);
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
