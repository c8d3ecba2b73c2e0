import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { ArticleBody } from '../article/article-body';
import { type ArticleContext, ArticleProvider } from '../article/article-context';
import { QuotationsProvider } from '../quotations/quotations-context';
import { useQuotationFocus } from '../quotations/use-quotation-focus';
import { useWhoSaidWhat } from '../quotations/use-who-said-what';
import { WhoSaidWhat } from '../quotations/who-said-what';
import './sample-reading.css';

interface SampleReadingProps {
  article: Article;
  /** With the list of who said what above the text. */
  withVoices?: boolean;
}

/** A small article as the reader draws it, in the chosen type and theme. */
export function SampleReading({ article, withVoices = false }: SampleReadingProps) {
  const { metadata, quotations, speakers } = article;
  const said = useWhoSaidWhat(article);
  const { voices } = said;
  const focus = useQuotationFocus(quotations);
  const context = useMemo<ArticleContext>(
    () => ({
      host: '',
      quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
      speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
      voices,
      restored: new Map(),
      images: 'load',
      activeQuotation: focus.active,
      onShowInList: focus.showInList,
    }),
    [quotations, speakers, voices, focus.active, focus.showInList],
  );
  return (
    <ArticleProvider value={context}>
      <article class="sample-reading">
        <h3 class="sample-reading__title">{metadata.title}</h3>
        {withVoices && (
          <div class="sample-reading__voices">
            <QuotationsProvider
              value={{
                metadata,
                speakers,
                activeQuotation: focus.active,
                onShowInText: focus.showInText,
                onCopy: ({ text }) => navigator.clipboard.writeText(text),
                onCorrect: undefined,
              }}
            >
              <WhoSaidWhat {...said} opened={focus.opened} onToggle={focus.toggle} />
            </QuotationsProvider>
          </div>
        )}
        <ArticleBody article={article} />
      </article>
    </ArticleProvider>
  );
}
