import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quotation, Speaker } from '../../utils/article/quotation';
import type { Voice } from '../quotations/voice';

/** `load`: pictures come from their site at once. `ask`: a saved article makes no request until the reader asks. */
export type ImageLoading = 'load' | 'ask';

/** What the parts of a drawn article need to know, however deep in the tree they stand. */
export interface ArticleContext {
  /** Where the article comes from; empty where that has no host. */
  host: string;
  quotations: ReadonlyMap<string, Quotation>;
  speakers: ReadonlyMap<string, Speaker>;
  /** Look of each speaker, by speaker id. */
  voices: ReadonlyMap<string, Voice>;
  /** What the reader put back, drawn, by removal id. */
  restored: ReadonlyMap<string, ComponentChildren>;
  images: ImageLoading;
  /** Pictures that are kept with the article: the address that it names -> one in this page. */
  pictures?: ReadonlyMap<string, string> | undefined;
  /** The quotation that the reader was led to. */
  activeQuotation: string | null;
  /** The reader asks to see a quotation in the list. */
  onShowInList: (quotationId: string) => void;
}

const Context = createContext<ArticleContext | null>(null);

export const ArticleProvider = Context.Provider;

/** @throws {Error} outside of an article. */
export function useArticleContext(): ArticleContext {
  const context = useContext(Context);
  if (!context) throw new Error('drawn outside of an article');
  return context;
}
