import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import type { SaidReader } from '../use-said';
import { useVirtualList } from '../use-virtual-list';
import { QuotationEntry } from './quotation-entry';

/** A quotation by where it stands. */
export interface QuotationPlace {
  row: SavedArticleSummary;
  /** Among the quotations of its article. */
  place: number;
}

interface QuotationListProps {
  places: QuotationPlace[];
  /** Words that the search matched. */
  terms: ReadonlySet<string>;
  said: SaidReader;
  addressOf: (id: string) => string;
}

/** CSS pixels: two lines of what was said, one of who said it, one of where. */
const USUAL_ENTRY = 128;

export function QuotationList({ places, terms, said, addressOf }: QuotationListProps) {
  const { container, virtualizer, margin } = useVirtualList(places, USUAL_ENTRY);
  return (
    <ul ref={container} class="article-list" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const shown = places[index];
        if (!shown) return null;
        return (
          <li
            key={index}
            data-index={index}
            aria-setsize={places.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <QuotationEntry {...shown} {...{ terms, said, addressOf }} />
          </li>
        );
      })}
    </ul>
  );
}
