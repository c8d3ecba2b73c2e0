import type { Speaker } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';

/** Who it is, as a tooltip says it: "Erik Setyo Santoso · Sekretaris Daerah", or that nobody is named. */
export function nameOf(speaker: Speaker | undefined): string {
  if (!speaker) return i18n.t('voices.unattributed');
  return [speaker.name, speaker.role ?? speaker.affiliation].filter(Boolean).join(' · ');
}
