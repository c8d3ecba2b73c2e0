import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CorrectionChange } from '../../utils/article/correction';
import type { Metadata } from '../../utils/article/metadata';
import type { Quotation, Speaker } from '../../utils/article/quotation';

/** What the entries of the list need to know and can ask for, whichever screen the list stands on. */
export interface QuotationsContext {
  /** Of the article: its words are in its language. */
  metadata: Pick<Metadata, 'language' | 'direction'>;
  /** Everyone found in the article, for putting a speaker right. */
  speakers: readonly Speaker[];
  /** The quotation that the reader was led to. */
  activeQuotation: string | null;
  onShowInText: (quotationId: string) => void;
  /** Copies a quotation with its source. */
  onCopy: (quotation: Quotation) => Promise<void>;
  /** Absent where nothing can be put right. */
  onCorrect: ((change: CorrectionChange) => void) | undefined;
}

const Context = createContext<QuotationsContext | null>(null);

export const QuotationsProvider = Context.Provider;

/** @throws {Error} outside of a list of quotations. */
export function useQuotations(): QuotationsContext {
  const context = useContext(Context);
  if (!context) throw new Error('drawn outside of a list of quotations');
  return context;
}
