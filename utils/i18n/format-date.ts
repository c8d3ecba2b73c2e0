const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const OFFSET = /(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;

/** Indonesia's three time zones by offset; readers there know the letters, not the offset. */
const ZONE_NAMES: ReadonlyMap<string, string> = new Map([
  ['+07:00', 'WIB'],
  ['+08:00', 'WITA'],
  ['+09:00', 'WIT'],
]);

interface DateOptions {
  language: string;
  /** With the time of day where the value has one. */
  withTime?: boolean;
}

/**
 * A published time for readers: "17 Mei 2025 pukul 10.32 WIB".
 * The day and time are those of the place that published it, not of the reader's clock.
 * @param iso ISO 8601 with offset, or a date alone. @returns '' when it is neither.
 */
export function formatDate(iso: string, { language, withTime = false }: DateOptions): string {
  if (DATE_ONLY.test(iso)) return format(new Date(`${iso}T00:00:00Z`), language, false);
  const offset = OFFSET.exec(iso);
  if (!offset) return '';
  const text = format(new Date(Date.parse(iso) + offsetMilliseconds(offset)), language, withTime);
  const zone = withTime && language.startsWith('id') ? ZONE_NAMES.get(offset[0]) : undefined;
  return text && zone ? `${text} ${zone}` : text;
}

function offsetMilliseconds([, sign, hours = '0', minutes = '0']: RegExpExecArray): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** The date is already shifted to its place, so its UTC fields are what the clock there showed. */
function format(shifted: Date, language: string, withTime: boolean): string {
  if (Number.isNaN(shifted.getTime())) return '';
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, withTime ? { ...options, timeStyle: 'short' } : options).format(shifted);
}
