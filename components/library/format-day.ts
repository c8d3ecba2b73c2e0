/** Making a format costs more than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day of the reader's own calendar: "17 Mei 2025". @param time milliseconds since 1970. */
export function formatDay(time: number, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  formats.set(language, format);
  return format.format(time);
}
