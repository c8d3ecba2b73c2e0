import type { Cue, Mention, Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import './quotation-item.css';

interface QuotationItemProps {
  quotation: Quotation;
  active: boolean;
  onShowInText: (quotationId: string) => void;
}

/** One quotation in the list: its words, how we know whose they are, and the way to its place in the text. */
export function QuotationItem({ quotation, active, onShowInText }: QuotationItemProps) {
  const { id, kind, text } = quotation;
  const why = whyThisName(quotation);
  return (
    <li class="quotation-item" data-active={active || undefined}>
      <button type="button" id={`in-list-${id}`} onClick={() => onShowInText(id)} title={i18n.t('voices.showIn')}>
        <span class="visually-hidden">{i18n.t(kind === 'indirect' ? 'voices.indirect' : 'voices.direct')}: </span>
        <span class="quotation-item__text" data-kind={kind}>
          {kind === 'indirect' ? text : `“${text}”`}
        </span>
      </button>
      {why && <p class="quotation-item__why">{why}</p>}
    </li>
  );
}

/** A plain sentence on why this name stands over the quotation. */
function whyThisName({ attribution, cue }: Quotation): string {
  if (!attribution) return '';
  const { confidence, mention } = attribution;
  if (confidence === 'guessed') return i18n.t('voices.why.guessed');
  const words = wordsBetween(cue, mention);
  return i18n.t(confidence === 'explicit' ? 'voices.why.explicit' : 'voices.why.resolved', [words]);
}

/** Cue and mention as they stand in the text: "kata Sasmito", "mengatakan … Sasmito", or one of them. */
function wordsBetween(cue: Cue | null, mention: Mention): string {
  if (!cue || (cue.start <= mention.start && mention.end <= cue.end)) return cue?.text ?? mention.text;
  const [first, second] = cue.start < mention.start ? [cue, mention] : [mention, cue];
  if (second.start < first.end) return second.text.length > first.text.length ? second.text : first.text;
  return `${first.text}${second.start - first.end <= 1 ? ' ' : ' … '}${second.text}`;
}
