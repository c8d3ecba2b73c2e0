/** How the names of all our highlights begin. */
const PREFIX = 'kutip-';

/** The voices' colours on a page whose own colours we do not know: strong enough as a line on light and on dark. */
const COLOURS = ['#2f8fd0', '#d9622b', '#17a07f', '#c85ab0', '#b08a00', '#7b70e0', '#d9506a', '#2f9bb8', '#8a8a8a'];

/** The index of the grey that everyone from the ninth voice on shares. */
export const LAST_VOICE = COLOURS.length - 1;

/** The passage that the reader asked for. */
export const ACTIVE_NAME = `${PREFIX}active`;

/** The name that the style rules know a voice's passages by. */
export function voiceName(voice: number): string {
  return `${PREFIX}${voice}`;
}

/** The names of all highlights that we may have set in a page. */
export const HIGHLIGHT_NAMES: readonly string[] = [...COLOURS.map((_, voice) => voiceName(voice)), ACTIVE_NAME];

/** Style rules for `highlightPage`, inserted by the browser for the extension, not into the page's DOM. */
export const HIGHLIGHT_STYLE = [
  ...COLOURS.map(
    (colour, voice) =>
      `::highlight(${voiceName(voice)}) { background-color: ${colour}2e; text-decoration: underline 2px ${colour}; }`,
  ),
  `::highlight(${ACTIVE_NAME}) { background-color: #ffd54a99; }`,
].join('\n');
