/** Enough base-36 digits for milliseconds until the year 5188. */
const TIME_DIGITS = 9;
const SHAPE = /^[0-9a-z]{9}-[0-9a-f]{8}-[0-9a-f]{4}$/;

/** A new id; ids sort by the time of saving. @param savedAt milliseconds since 1970. */
export function newArticleId(savedAt: number): string {
  const time = Math.max(0, Math.floor(savedAt)).toString(36).padStart(TIME_DIGITS, '0');
  return `${time}-${crypto.randomUUID().slice(0, 13)}`;
}

/** Whether a value has the form of our ids; those in backup files come from outside. */
export function isArticleId(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value);
}

/** When the article was saved, milliseconds since 1970. */
export function timeOfArticleId(id: string): number {
  return Number.parseInt(id.slice(0, TIME_DIGITS), 36);
}

/** A key that sorts the other way round: the newest article comes first, which no index has to be walked for. */
export function newestFirstKey(id: string): string {
  return id.replace(/[0-9a-z]/g, (digit) => (35 - Number.parseInt(digit, 36)).toString(36));
}
