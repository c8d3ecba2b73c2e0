import type { Cue, Mention, Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';

/** A plain sentence on why this name stands over the quotation; empty where none does. */
export function whyThisName({ attribution, cue }: Quotation): string {
  if (!attribution) return '';
  const { confidence, mention } = attribution;
  if (confidence === 'guessed') return i18n.t('voices.why.guessed');
  if (confidence === 'corrected') return i18n.t('voices.why.corrected');
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
