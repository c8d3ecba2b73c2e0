import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import type { VoicedPassage } from '../../utils/highlight/highlight-page';
import { LAST_VOICE } from '../../utils/highlight/highlight-style';
import { i18n } from '../../utils/i18n/i18n';
import { type QuotationSummary, summariseQuotations } from '../../utils/quotations/summarise-quotations';
import { QuotationsProvider } from '../quotations/quotations-context';
import { assignVoices } from '../quotations/voice';
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
  const { metadata, content, quotations, speakers } = article;
  const summary = useMemo(() => summariseQuotations(quotations, speakers), [quotations, speakers]);
  const voices = useMemo(() => assignVoices(summary.voices.map(({ speaker }) => speaker)), [summary]);
  const passages = useMemo(() => toPassages(quotations, summary), [quotations, summary]);
  const [active, setActive] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  const show = async (quotationId: string): Promise<void> => {
    setActive(quotationId);
    setMissing(!(await onShow(passages, quotationId)));
  };
  const toggle = (speakerId: string): void => {
    const next = new Set(opened);
    if (!next.delete(speakerId)) next.add(speakerId);
    setOpened(next);
  };
  return (
    <div class="panel-view">
      <h1 lang={metadata.language || undefined} dir={metadata.direction}>
        {metadata.title}
      </h1>
      {missing && <Notice icon="alert">{i18n.t('panel.notFound')}</Notice>}
      <VoiceStrip quotations={quotations} voices={voices} textLength={content.text.length} onShowInText={show} />
      <QuotationsProvider
        value={{ speakers, activeQuotation: active, onShowInText: show, onCopy, onCorrect: undefined }}
      >
        <WhoSaidWhat
          summary={summary}
          voices={voices}
          knowsLanguage={speakers.length > 0 || metadata.language === 'id' || metadata.language === 'en'}
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
