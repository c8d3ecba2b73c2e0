const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const OFFSET = /(Z|[+-]\d{2}:\d{2})$/;

/** Indonesia's three time zones by offset; readers there know the letters, not the offset. */
const ZONE_NAMES: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

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
  if (DATE_ONLY.test(iso)) return format(`${iso}T00:00:00Z`, 'UTC', language, false);
  const offset = OFFSET.exec(iso)?.[1];
  if (!offset) return '';
  const timeZone = offset === 'Z' ? 'UTC' : offset;
  const text = format(iso, timeZone, language, withTime);
  const zone = language.startsWith('id') && withTime ? ZONE_NAMES[offset] : undefined;
  return zone && text ? `${text} ${zone}` : text;
}

function format(iso: string, timeZone: string, language: string, withTime: boolean): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const options: Intl.DateTimeFormatOptions = withTime
    ? { dateStyle: 'long', timeStyle: 'short', timeZone }
    : { dateStyle: 'long', timeZone };
  return new Intl.DateTimeFormat(language, options).format(date);
}
