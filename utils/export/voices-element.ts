import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import type { ExportTexts } from './export-texts';
import { quotedText } from './quoted-text';
import { voicesOf } from './voices';

/** Colours in `HTML_FILE_STYLE`; from the ninth speaker on it is the plain one. */
const COLOURS = 8;

/** "Who said what": each speaker with links to their quotations in the text; null where nobody is quoted. */
export function voicesElement(article: Article, texts: ExportTexts): Element | null {
  const voices = voicesOf(article);
  if (voices.length === 0) return null;
  const entries = voices.flatMap(({ speaker, quotations }) => [
    h('dt', voiceStyle(article, speaker?.id), [
      h('strong', speaker?.name ?? texts.unnamed),
      speaker?.role ? h('span', ` · ${speaker.role}`) : null,
    ]),
    ...quotations.map((quotation) => h('dd', [h('a', { href: `#${quotation.id}` }, quotedText(quotation))])),
  ]);
  return h('section.voices', [h('h2', { lang: texts.language }, texts.whoSaidWhat), h('dl', entries)]);
}

/** The style that gives an element its speaker's colour. */
export function voiceStyle({ speakers }: Article, speakerId: string | undefined): { style?: string } {
  const index = speakers.findIndex(({ id }) => id === speakerId);
  return index >= 0 && index < COLOURS ? { style: `--voice: var(--voice-${index + 1})` } : {};
}
