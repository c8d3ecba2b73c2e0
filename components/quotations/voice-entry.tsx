import { useId } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { VoiceSummary } from '../../utils/quotations/summarise-quotations';
import { inLanguage } from '../article/in-language';
import { Icon } from '../ui/icon';
import { Correct } from './correct';
import { QuotationItem } from './quotation-item';
import { useQuotations } from './quotations-context';
import { ShareBar } from './share-bar';
import type { Voice } from './voice';
import './voice-entry.css';

const loadForm = async () => (await import('./speaker-form')).SpeakerForm;

interface VoiceEntryProps {
  entry: VoiceSummary;
  voice: Voice;
  open: boolean;
  /** The reader is reading this speaker's words now. */
  current: boolean;
  onToggle: () => void;
}

/** One speaker: name, role, number and share of the quoted words; opens to the quotations. */
export function VoiceEntry({ entry, voice, open, current, onToggle }: VoiceEntryProps) {
  const { speaker, count, share } = entry;
  const { metadata } = useQuotations();
  const listId = useId();
  const role = speaker.role ?? speaker.affiliation;
  return (
    <li class="voice" data-current={current || undefined} style={{ '--voice': voice.colour }}>
      <button type="button" class="voice__button" aria-expanded={open} aria-controls={listId} onClick={onToggle}>
        <span class="voice__initials" aria-hidden="true">
          {voice.initials}
        </span>
        <span class="voice__who" {...inLanguage(metadata)}>
          <span class="voice__name">{speaker.name}</span>
          {role && (
            <span class="voice__role">
              <span>{role}</span>
            </span>
          )}
        </span>
        <span class="voice__count">
          <span aria-hidden="true">{count}</span>
          <span class="visually-hidden">
            {i18n.t('voices.quotations', count)}, {i18n.t('voices.share', [Math.round(share * 100)])}
          </span>
          <Icon name={open ? 'expanded' : 'collapsed'} size={14} />
        </span>
        <ShareBar share={share} colour={voice.colour} />
      </button>
      <div id={listId} class="voice__said" hidden={!open}>
        {open && <Said entry={entry} />}
      </div>
    </li>
  );
}

function Said({ entry: { speaker, quotations } }: { entry: VoiceSummary }) {
  const { onCorrect } = useQuotations();
  return (
    <>
      <ul class="voice__quotations">
        {quotations.map((quotation) => (
          <QuotationItem key={quotation.id} quotation={quotation} />
        ))}
      </ul>
      {onCorrect && <Correct label={i18n.t('correct.speaker')} load={loadForm} form={{ speaker, onCorrect }} />}
    </>
  );
}
