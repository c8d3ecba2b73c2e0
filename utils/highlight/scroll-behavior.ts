/** Windows of distance up to which moving shows where it goes; farther on the text only flickers by. */
const NEAR = 4;

/**
 * How the page may move by itself: smoothly, or at once where the reader asked for little motion or where it is far.
 * @param distance CSS pixels that it moves.
 */
export function scrollBehavior(distance: number): ScrollBehavior {
  const isFar = Math.abs(distance) > NEAR * innerHeight;
  // "auto" would leave it to the page, whose style sheet may ask for a smooth way.
  return isFar || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
