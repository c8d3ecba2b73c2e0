import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import type { SiteActions } from '../../utils/sites/site-actions';
import { CorrectionsNotice } from '../quotations/corrections-notice';
import { QuotationsProvider } from '../quotations/quotations-context';
import type { StandingCorrections } from '../quotations/use-corrections';
import { useQuotationFocus } from '../quotations/use-quotation-focus';
import { useQuotationInView } from '../quotations/use-quotation-in-view';
import { useWhoSaidWhat } from '../quotations/use-who-said-what';
import { VoiceStrip } from '../quotations/voice-strip';
import { WhoSaidWhat } from '../quotations/who-said-what';
import { useStateOf } from '../ui/use-state-of';
import { ArticleBody } from './article-body';
import { type ArticleContext, ArticleProvider, type ImageLoading } from './article-context';
import { ArticleHeader } from './article-header';
import { drawTree } from './draw-tree';
import { inLanguage } from './in-language';
import { IncompleteNotice } from './incomplete-notice';
import { LeadImage } from './lead-image';
import type { LoadNextPages } from './next-pages';
import { RemovalList } from './removal-list';
import { useWholeText } from './use-whole-text';
import './article-view.css';

interface ArticleViewProps {
  /** With the reader's corrections applied. */
  article: Article;
  /** The same without the corrections applied; what is read anew by a site's rules. */
  kept?: Article;
  images: ImageLoading;
  pictures?: ReadonlyMap<string, string> | undefined;
  onCopy: (quotation: Quotation) => Promise<void>;
  /** Absent where nothing can be put right. */
  corrections?: StandingCorrections;
  onLoadPages?: LoadNextPages | undefined;
  site?: SiteActions | undefined;
  /** Below who said what: what else belongs beside the text. */
  beside?: ComponentChildren;
}

/** A clean article with who said what beside it: the same in popup, reader page and library. */
export function ArticleView({
  article,
  kept = article,
  images,
  pictures,
  onCopy,
  corrections,
  onLoadPages,
  site,
  beside,
}: ArticleViewProps) {
  const { content, metadata, quotations, speakers, completeness } = article;
  const said = useWhoSaidWhat(article);
  const { voices } = said;
  const focus = useQuotationFocus(quotations);
  const { restored, toggle } = useRestored(article);
  const text = useRef<HTMLDivElement>(null);
  const whole = useWholeText(content.text.length);
  const inView = useQuotationInView(text, quotations, whole);
  const speakerInView = quotations.find(({ id }) => id === inView)?.attribution?.speakerId;

  const context = useMemo<ArticleContext>(
    () => ({
      host: hostOf(metadata.url),
      quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
      speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
      voices,
      restored,
      images,
      pictures,
      activeQuotation: focus.active,
      onShowInList: focus.showInList,
    }),
    [metadata.url, quotations, speakers, voices, restored, images, pictures, focus.active, focus.showInList],
  );

  return (
    <ArticleProvider value={context}>
      <article class="article-view">
        <ArticleHeader article={article} />
        <aside class="article-view__voices">
          <QuotationsProvider
            value={{
              metadata,
              speakers,
              activeQuotation: focus.active,
              onShowInText: focus.showInText,
              onCopy,
              onCorrect: corrections?.correct,
            }}
          >
            <WhoSaidWhat
              {...said}
              strip={<VoiceStrip article={article} voices={voices} current={inView} onShowInText={focus.showInText} />}
              opened={focus.opened}
              current={speakerInView}
              onToggle={focus.toggle}
            />
          </QuotationsProvider>
          {corrections && <CorrectionsNotice count={corrections.count} onUndo={corrections.undo} />}
          {beside}
        </aside>
        <div class="article-view__text" ref={text}>
          <IncompleteNotice completeness={completeness} onLoadPages={onLoadPages} />
          {metadata.leadImage && <LeadImage {...metadata.leadImage} words={inLanguage(metadata)} />}
          <ArticleBody article={article} whole={whole} />
          <RemovalList article={kept} restored={new Set(restored.keys())} onToggle={toggle} site={site} />
        </div>
      </article>
    </ArticleProvider>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

const NOTHING: ReadonlyMap<string, ComponentChildren> = new Map();

/** What the reader put back, drawn, and the switch for it. */
function useRestored({ removals }: Article) {
  // Another reading gives the same ids to other parts.
  const [restored, setRestored] = useStateOf<ReadonlyMap<string, ComponentChildren>>(removals, NOTHING);
  const toggle = (id: string): void => {
    const removal = removals.find((candidate) => candidate.id === id);
    if (!removal) return;
    setRestored((before) => {
      const next = new Map(before);
      if (!next.delete(id)) next.set(id, drawTree({ type: 'root', children: removal.nodes }));
      return next;
    });
  };
  return { restored, toggle };
}
