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
  /** The reader's, for times that name no place: an IANA name. The device's own where it is left out. */
  timeZone?: string | undefined;
}

/**
 * A published time for readers: "17 Mei 2025 pukul 10.32 WIB", "May 17, 2025 at 10:32 AM GMT+7".
 * The day and time are those of the place that published it, as far as its offset tells. "Z" tells no place: it is
 * what a publisher's program writes, so the time is given on the reader's clock.
 * @param iso ISO 8601 with offset, or a date alone. @returns '' when it is neither.
 */
export function formatDate(iso: string, { language, withTime = false, timeZone }: DateOptions): string {
  if (DATE_ONLY.test(iso)) return format(new Date(`${iso}T00:00:00Z`), { language, timeZone: 'UTC' });
  const offset = OFFSET.exec(iso);
  const time = Date.parse(iso);
  if (!offset || Number.isNaN(time)) return '';
  if (offset[0] === 'Z') return format(new Date(time), { language, withTime, timeZone, timeZoneName: 'short' });
  // Shifted to its place, the UTC fields are what the clock there showed.
  const text = format(new Date(time + offsetMilliseconds(offset)), { language, withTime, timeZone: 'UTC' });
  return withTime ? `${text} ${zoneName(offset, language)}` : text;
}

function zoneName([offset, sign, hours, minutes]: RegExpExecArray, language: string): string {
  const letters = language.startsWith('id') ? ZONE_NAMES.get(offset) : undefined;
  return letters ?? `GMT${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

function offsetMilliseconds([, sign, hours = '0', minutes = '0']: RegExpExecArray): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

interface FormatOptions extends DateOptions {
  timeZoneName?: 'short';
}

function format(time: Date, { language, withTime = false, ...zone }: FormatOptions): string {
  if (Number.isNaN(time.getTime())) return '';
  if (!withTime) return dayFormat(language, zone.timeZone).format(time);
  const { timeZone, timeZoneName } = zone;
  const long = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, { ...long, timeZone, timeZoneName }).format(time);
}

/** Making a format costs more than using it a thousand times, and a list of articles uses one for each. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${language} ${timeZone ?? ''}`;
  const known = dayFormats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  dayFormats.set(key, known);
  return known;
}
