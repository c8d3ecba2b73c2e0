import { monthNumber } from './rules/calendar-words';

/** Offsets that Indonesian pages write as letters. */
const ZONES = new Map([
  ['wib', '+07:00'],
  ['wita', '+08:00'],
  ['wit', '+09:00'],
  ['gmt', '+00:00'],
  ['utc', '+00:00'],
  ['z', '+00:00'],
]);

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2}|[A-Za-z]{3,4})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?[ .\-/]{1,3}(?:de )?(\p{L}{3,10})\.?,?(?: de)?[ .\-/]{1,3}(\d{4})(?!\d)/u; // 17 Mei 2025
const MONTH_FIRST = /(?<![\p{L}\d])(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u; // May 17, 2025
const NUMBERS = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})(?!\d)/; // 17/5/2025
const SHORT_YEAR = /(?<![\d/])(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/; // 17/5/25
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[/.] ?|\s?[年년]\s?)(\d{1,2})(?:[/.] ?|\s?[月월]\s?)(\d{1,2})(?!\d)/; // 2025/05/17, 2025年5月17日
const CLOCK =
  /(?<![\d.])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?(?![a-z]))?\s*(?:\(?(WIB|WITA|WIT|GMT|UTC|Z)(?![a-z])\s*)?([+-]\d{1,2}:?\d{2})?/i;

/**
 * Reads a point in time from what a page writes: ISO 8601, "Sabtu, 17 Mei 2025 | 10:32 WIB", "17/5/2025",
 * "May 17, 2025 10:32 PM".
 * @param fallbackOffset offset to assume for a time without one ("+07:00"); without it such a time is left out.
 * @param monthFirst whether "5/3/2025" is the third of May here, as Americans write it. "17/5/2025" and "5/17/2025" are
 *   clear by themselves.
 * @returns ISO 8601 with offset, the date alone when no time can be told, empty when there is no valid date.
 */
export function parseDate(text: string, fallbackOffset = '', monthFirst = false): string {
  const trimmed = text.trim().slice(0, 200);
  const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (iso) return build(iso[1], iso[2], iso[3], iso.slice(4), fallbackOffset);
  const found = calendarDate(trimmed, monthFirst);
  if (!found) return '';
  const rest = trimmed.slice(found.end);
  const clock = CLOCK.exec(rest) ?? CLOCK.exec(trimmed.slice(0, found.start));
  return build(found.year, found.month, found.day, clock ? clockParts(clock) : [], fallbackOffset);
}

interface CalendarDate {
  year: string;
  month: string;
  day: string;
  start: number;
  end: number;
}

function calendarDate(text: string, isMonthFirst: boolean): CalendarDate | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const named = [
    dayFirst && { match: dayFirst, year: dayFirst[3], month: String(monthNumber(dayFirst[2] ?? '')), day: dayFirst[1] },
    monthFirst && {
      match: monthFirst,
      year: monthFirst[3],
      month: String(monthNumber(monthFirst[1] ?? '')),
      day: monthFirst[2],
    },
  ].find((candidate) => candidate && candidate.month !== '0');
  const found =
    named ??
    fromNumbers(NUMBERS.exec(text), isMonthFirst) ??
    fromYear(YEAR_FIRST.exec(text)) ??
    fromNumbers(SHORT_YEAR.exec(text), isMonthFirst);
  if (!found) return null;
  const { match, year = '', month = '', day = '' } = found;
  return { year, month, day, start: match.index, end: match.index + match[0].length };
}

interface FoundDate {
  match: RegExpExecArray;
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
}

function fromNumbers(match: RegExpExecArray | null, isMonthFirst: boolean): FoundDate | null {
  if (!match) return null;
  const [, first = '', separator, second = '', digits = ''] = match;
  const year = digits.length === 2 ? `20${digits}` : digits;
  const american = Number(first) <= 12 && (Number(second) > 12 ? separator !== '.' : separator === '/' && isMonthFirst);
  return american ? { match, year, month: first, day: second } : { match, year, month: second, day: first };
}

function fromYear(match: RegExpExecArray | null): FoundDate | null {
  return match && { match, year: match[1], month: match[2], day: match[3] };
}

function clockParts([, hour = '', minute, second, half, zone, offset]: RegExpExecArray): (string | undefined)[] {
  const late = half?.toLowerCase().startsWith('p');
  const hours = half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  return [String(hours), minute, second, offset ?? zone];
}

function build(year = '', month = '', day = '', clock: (string | undefined)[] = [], fallbackOffset = ''): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse accepts 31 April and makes it 1 May: only a date that comes back as it went in is one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date || Number(year) < 1900) return '';
  const [hour, minute, second, zone] = clock;
  const offset = offsetOf(zone) || fallbackOffset;
  if (hour === undefined || minute === undefined || !offset || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  const named = ZONES.get(zone.toLowerCase());
  if (named) return named;
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : '';
}
