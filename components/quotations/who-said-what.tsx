import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { QuotationSummary } from '../../utils/quotations/summarise-quotations';
import { Button } from '../ui/button';
import { QuotationItem } from './quotation-item';
import { NOBODY_ID } from './use-quotation-focus';
import type { SaidInArticle } from './use-who-said-what';
import { NOBODY } from './voice';
import { VoiceEntry } from './voice-entry';
import './who-said-what.css';

/** Entries shown before the reader asks for the rest. */
const FIRST_VOICES = 6;

interface WhoSaidWhatProps extends SaidInArticle {
  /** Where in the article people are quoted, between the heading and the list. */
  strip?: ComponentChildren;
  /** Ids of the speakers whose quotations are shown. */
  opened: ReadonlySet<string>;
  /** The speaker whom the reader is reading now. */
  current?: string | null | undefined;
  onToggle: (speakerId: string) => void;
}

/** Everyone who speaks in the article, who speaks most first, each with role, share and quotations. */
export function WhoSaidWhat(props: WhoSaidWhatProps) {
  const { summary, knowsLanguage, strip } = props;
  const headingId = useId();
  const nobody = summary.voices.length === 0 && summary.unattributed.length === 0;
  return (
    <section class="who-said-what" aria-labelledby={headingId}>
      <div class="who-said-what__head">
        <h2 id={headingId}>{i18n.t('voices.title')}</h2>
        {!nobody && <p>{countLine(summary)}</p>}
      </div>
      {strip}
      {!knowsLanguage && !nobody && <p class="who-said-what__none">{i18n.t('voices.otherLanguage')}</p>}
      {nobody ? <p class="who-said-what__none">{i18n.t('voices.none')}</p> : <VoiceList {...props} />}
    </section>
  );
}

function countLine({ quotations, speakers }: QuotationSummary): string {
  const parts = [i18n.t('voices.quotations', quotations)];
  if (speakers > 0) parts.push(i18n.t('voices.speakers', speakers));
  return parts.join(' · ');
}

function VoiceList(props: WhoSaidWhatProps) {
  const { summary, voices, opened, current, onToggle } = props;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const showAll = (): void => {
    const next = shown.length;
    setAll(true);
    // The button goes; the keyboard goes on with the first of those that came.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.voice__button')[next]?.focus());
  };
  const shown = summary.voices.filter(({ speaker }, index) => all || index < FIRST_VOICES || opened.has(speaker.id));
  const hidden = summary.voices.length - shown.length;
  return (
    <>
      <ul class="who-said-what__voices" ref={list}>
        {shown.map((entry) => (
          <VoiceEntry
            key={entry.speaker.id}
            entry={entry}
            voice={voices.get(entry.speaker.id) ?? NOBODY}
            open={opened.has(entry.speaker.id)}
            current={current === entry.speaker.id}
            onToggle={() => onToggle(entry.speaker.id)}
          />
        ))}
      </ul>
      {hidden > 0 && <Button label={i18n.t('voices.more', hidden)} look="quiet" icon="expanded" onClick={showAll} />}
      <Unattributed {...props} />
    </>
  );
}

function Unattributed({ summary, knowsLanguage, opened, onToggle }: WhoSaidWhatProps) {
  const quotations = summary.unattributed;
  const open = opened.has(NOBODY_ID);
  if (quotations.length === 0) return null;
  return (
    <div class="who-said-what__unattributed">
      <Button
        // In another language somebody may well be named; we only do not know.
        label={[knowsLanguage && i18n.t('voices.unattributed'), i18n.t('voices.quotations', quotations.length)]
          .filter(Boolean)
          .join(' · ')}
        icon={open ? 'expanded' : 'collapsed'}
        look="quiet"
        expanded={open}
        onClick={() => onToggle(NOBODY_ID)}
      />
      {open && (
        <ul class="voice__quotations">
          {quotations.map((quotation) => (
            <QuotationItem key={quotation.id} quotation={quotation} />
          ))}
        </ul>
      )}
    </div>
  );
}
