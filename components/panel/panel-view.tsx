import { useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import type { VoicedPassage } from '../../utils/highlight/highlight-page';
import { LAST_VOICE } from '../../utils/highlight/highlight-style';
import { i18n } from '../../utils/i18n/i18n';
import type { QuotationSummary } from '../../utils/quotations/summarise-quotations';
import { inLanguage } from '../article/in-language';
import { QuotationsProvider } from '../quotations/quotations-context';
import { useWhoSaidWhat } from '../quotations/use-who-said-what';
import { VoiceStrip } from '../quotations/voice-strip';
import { WhoSaidWhat } from '../quotations/who-said-what';
import { Notice } from '../ui/notice';
import './panel-view.css';

interface PanelViewProps {
  article: Article;
  /** Marks the passages on the original page and scrolls to one. Resolves to whether it was found. */
  onShow: (passages: VoicedPassage[], quotationId: string) => Promise<boolean>;
  onCopy: (quotation: Quotation) => Promise<void>;
}

/** Who said what, beside the original page: a click on a quotation leads to it there. */
export function PanelView({ article, onShow, onCopy }: PanelViewProps) {
  const { metadata, quotations, speakers } = article;
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
    const found = await onShow(passages, quotationId);
    // The answer about an earlier click says nothing about this one.
    if (mine === latest.current) setMissing(!found);
  };
  const toggle = (speakerId: string): void => {
    const next = new Set(opened);
    if (!next.delete(speakerId)) next.add(speakerId);
    setOpened(next);
  };
  return (
    <div class="panel-view">
      <h1 {...inLanguage(metadata)}>{metadata.title}</h1>
      {missing && <Notice icon="alert">{i18n.t('panel.notFound')}</Notice>}
      <QuotationsProvider
        value={{ metadata, speakers, activeQuotation: active, onShowInText: show, onCopy, onCorrect: undefined }}
      >
        <WhoSaidWhat
          {...said}
          strip={<VoiceStrip article={article} voices={said.voices} current={active} onShowInText={show} />}
          opened={opened}
          onToggle={toggle}
        />
      </QuotationsProvider>
    </div>
  );
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
