import { matchingWords } from '../../utils/library/matching-words';

/** A text with the words that were searched for marked. */
export function MarkedText({ text, terms }: { text: string; terms: ReadonlySet<string> | undefined }) {
  if (!terms || terms.size === 0) return <>{text}</>;
  const pieces = matchingWords(text, terms).map(({ text: piece, matched }) => (matched ? <mark>{piece}</mark> : piece));
  return <>{pieces}</>;
}
