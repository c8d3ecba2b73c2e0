/** Enough base-36 digits for milliseconds until the year 5188. */
const TIME_DIGITS = 9;

/** A new id; ids sort by the time of saving. @param savedAt milliseconds since 1970. */
export function newArticleId(savedAt: number): string {
  const time = Math.max(0, Math.floor(savedAt)).toString(36).padStart(TIME_DIGITS, '0');
  return `${time}-${crypto.randomUUID().slice(0, 13)}`;
}
