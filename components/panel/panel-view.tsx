import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import type { HighlightRequest, VoicedPassage } from '../../utils/highlight/highlight-page';
import { LAST_VOICE } from '../../utils/highlight/highlight-style';
import { i18n } from '../../utils/i18n/i18n';
import type { QuotationSummary } from '../../utils/quotations/summarise-quotations';
import { inLanguage } from '../article/in-language';
import { IncompleteNotice } from '../article/incomplete-notice';
import { CorrectionsNotice } from '../quotations/corrections-notice';
import { QuotationsProvider } from '../quotations/quotations-context';
import type { StandingCorrections } from '../quotations/use-corrections';
import { useWhoSaidWhat } from '../quotations/use-who-said-what';
import { VoiceStrip } from '../quotations/voice-strip';
import { WhoSaidWhat } from '../quotations/who-said-what';
import { Notice } from '../ui/notice';
import './panel-view.css';

interface PanelViewProps {
  /** With the reader's corrections applied. */
  article: Article;
  /** Marks passages on the original page. Resolves to whether the one to show was found. */
  onShow: (request: HighlightRequest) => Promise<boolean>;
  onCopy: (quotation: Quotation) => Promise<void>;
  corrections: StandingCorrections;
}

/** Who said what, beside the original page: a click on a quotation leads to it there. */
export function PanelView({ article, onShow, onCopy, corrections }: PanelViewProps) {
  const { metadata, quotations, speakers, completeness } = article;
  const said = useWhoSaidWhat(article);
  const passages = useMemo(() => toPassages(quotations, said.summary), [quotations, said.summary]);
  const latest = useRef(0);
  const [active, setActive] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  const show = async (quotationId: string): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    setActive(quotationId);
    const found = await onShow({ passages, show: quotationId });
    // The answer about an earlier click says nothing about this one.
    if (mine === latest.current) setMissing(!found);
  };
  useMarksAnew(passages, () => active !== null && void onShow({ passages, show: active, stay: true }));
  const toggle = (speakerId: string): void => {
    const next = new Set(opened);
    if (!next.delete(speakerId)) next.add(speakerId);
    setOpened(next);
  };
  return (
    <div class="panel-view">
      <h1 {...inLanguage(metadata)}>{metadata.title}</h1>
      <IncompleteNotice completeness={completeness} onLoadPages={undefined} />
      {missing && <Notice icon="alert">{i18n.t('panel.notFound')}</Notice>}
      <QuotationsProvider
        value={{
          metadata,
          speakers,
          activeQuotation: active,
          onShowInText: show,
          onCopy,
          onCorrect: corrections.correct,
        }}
      >
        <WhoSaidWhat
          {...said}
          strip={<VoiceStrip article={article} voices={said.voices} current={active} onShowInText={show} />}
          opened={opened}
          onToggle={toggle}
        />
      </QuotationsProvider>
      <CorrectionsNotice count={corrections.count} onUndo={corrections.undo} />
    </div>
  );
}

/** Whose words they are has changed: marks that stand on the page follow. */
function useMarksAnew(passages: readonly VoicedPassage[], mark: () => void): void {
  const marked = useRef(passages);
  useEffect(() => {
    if (marked.current !== passages) mark();
    marked.current = passages;
  });
}

/** The quotations in the order of the text, each with the number of its speaker's colour. */
function toPassages(quotations: readonly Quotation[], { voices }: QuotationSummary): VoicedPassage[] {
  const numbers = new Map(voices.map(({ speaker }, index) => [speaker.id, Math.min(index, LAST_VOICE)]));
  return quotations.map(({ id, text, attribution }) => ({
    id,
    text,
    voice: numbers.get(attribution?.speakerId ?? '') ?? LAST_VOICE,
  }));
}
