/** A day of the reader's own calendar: "17 Mei 2025". @param time milliseconds since 1970. */
export function formatDay(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
}
