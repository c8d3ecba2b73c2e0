import type { Metadata } from '../../utils/article/metadata';
import { i18n } from '../../utils/i18n/i18n';
import type { HighlightChange } from '../../utils/library/highlights/highlight';
import { inLanguage } from '../article/in-language';
import { HighlightEntry } from './highlight-entry';
import type { PlacedHighlight } from './use-article-highlights';

interface MarkedPassagesProps {
  placed: readonly PlacedHighlight[];
  metadata: Metadata;
  onShow: (highlight: PlacedHighlight) => void;
  onChange: (id: string, change: HighlightChange) => void;
}

/** What is marked in the article, each with the way to its place where this version has it. */
export function MarkedPassages({ placed, metadata, onShow, onChange }: MarkedPassagesProps) {
  return (
    <ul>
      {placed.map((marked) => {
        const { highlight, place } = marked;
        return (
          <HighlightEntry
            key={highlight.id}
            highlight={highlight}
            onChange={(changed) => onChange(highlight.id, changed)}
          >
            {place ? (
              <button
                type="button"
                class="highlight-entry__passage"
                {...inLanguage(metadata)}
                onClick={() => onShow(marked)}
              >
                {highlight.anchor.exact}
              </button>
            ) : (
              <p class="highlight-entry__passage">
                {highlight.anchor.exact} <em>{i18n.t('highlights.notHere')}</em>
              </p>
            )}
          </HighlightEntry>
        );
      })}
    </ul>
  );
}
