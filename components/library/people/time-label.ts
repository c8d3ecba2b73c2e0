import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import type { TimeStep } from '../../../utils/library/people/count-voices';

/** A stretch of time in a few letters: "Mei 2025", "Apr–Jun 2025", "2025". @param start milliseconds since 1970. */
export function timeLabel(start: number, step: TimeStep): string {
  const month = new Intl.DateTimeFormat(interfaceLanguage(), { month: 'short', year: 'numeric' });
  if (step === 'month') return month.format(start);
  if (step === 'year') return String(new Date(start).getFullYear());
  const first = new Date(start);
  return month.formatRange(first, new Date(first.getFullYear(), first.getMonth() + 2, 1));
}
