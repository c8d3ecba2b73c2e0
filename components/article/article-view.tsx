import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { CorrectionChange } from '../../utils/article/correction';
import type { Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { summariseQuotations } from '../../utils/quotations/summarise-quotations';
import type { SiteActions } from '../../utils/sites/site-actions';
import { QuotationsProvider } from '../quotations/quotations-context';
import { useQuotationFocus } from '../quotations/use-quotation-focus';
import { useSpeakerInView } from '../quotations/use-speaker-in-view';
import { assignVoices } from '../quotations/voice';
import { VoiceStrip } from '../quotations/voice-strip';
import { WhoSaidWhat } from '../quotations/who-said-what';
import { Button } from '../ui/button';
import { ArticleBody } from './article-body';
import { type ArticleContext, ArticleProvider, type ImageLoading } from './article-context';
import { ArticleHeader } from './article-header';
import { drawTree } from './draw-tree';
import { IncompleteNotice } from './incomplete-notice';
import { LeadImage } from './lead-image';
import type { LoadNextPages } from './next-pages';
import { RemovalList } from './removal-list';
import './article-view.css';

interface ArticleViewProps {
  /** With the reader's corrections applied. */
  article: Article;
  /** The same without the corrections applied; what is read anew by a site's rules. */
  kept?: Article;
  images: ImageLoading;
  onCopy: (quotation: Quotation) => Promise<void>;
  onCorrect?: (change: CorrectionChange) => void;
  onUndo?: (() => void) | undefined;
  onLoadPages?: LoadNextPages | undefined;
  site?: SiteActions | undefined;
}

/** A clean article with who said what beside it: the same in popup, reader page and library. */
export function ArticleView({
  article,
  kept = article,
  images,
  onCopy,
  onCorrect,
  onUndo,
  onLoadPages,
  site,
}: ArticleViewProps) {
  const { metadata, content, quotations, speakers, completeness } = article;
  const summary = useMemo(() => summariseQuotations(quotations, speakers), [quotations, speakers]);
  const voices = useMemo(() => assignVoices(summary.voices.map(({ speaker }) => speaker)), [summary]);
  const focus = useQuotationFocus(quotations);
  const { restored, toggle } = useRestored(article);
  const text = useRef<HTMLDivElement>(null);
  const speakerInView = useSpeakerInView(text, quotations);

  const context = useMemo<ArticleContext>(
    () => ({
      quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
      speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
      voices,
      restored,
      images,
      activeQuotation: focus.active,
      onShowInList: focus.showInList,
    }),
    [quotations, speakers, voices, restored, images, focus.active, focus.showInList],
  );

  return (
    <ArticleProvider value={context}>
      <article class="article-view">
        <ArticleHeader article={article} />
        <aside class="article-view__voices">
          <VoiceStrip
            quotations={quotations}
            voices={voices}
            textLength={content.text.length}
            onShowInText={focus.showInText}
          />
          <QuotationsProvider
            value={{ speakers, activeQuotation: focus.active, onShowInText: focus.showInText, onCopy, onCorrect }}
          >
            <WhoSaidWhat
              summary={summary}
              voices={voices}
              knowsLanguage={speakers.length > 0 || metadata.language === 'id' || metadata.language === 'en'}
              opened={focus.opened}
              current={speakerInView}
              onToggle={focus.toggle}
            />
          </QuotationsProvider>
          {onUndo && <Button label={i18n.t('correct.undo')} icon="undo" look="quiet" size="small" onClick={onUndo} />}
        </aside>
        <div class="article-view__text" ref={text}>
          <IncompleteNotice completeness={completeness} onLoadPages={onLoadPages} />
          {metadata.leadImage && <LeadImage {...metadata.leadImage} />}
          <ArticleBody article={article} />
          <RemovalList article={kept} restored={new Set(restored.keys())} onToggle={toggle} site={site} />
        </div>
      </article>
    </ArticleProvider>
  );
}

/** What the reader put back, drawn, and the switch for it. */
function useRestored({ removals }: Article) {
  const [restored, setRestored] = useState<ReadonlyMap<string, ComponentChildren>>(new Map());
  const toggle = (id: string): void => {
    const removal = removals.find((candidate) => candidate.id === id);
    if (!removal) return;
    const next = new Map(restored);
    if (!next.delete(id)) next.set(id, drawTree({ type: 'root', children: removal.nodes }));
    setRestored(next);
  };
  return { restored, toggle };
}
