import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ExportTexts } from './export-texts';

/** Address of a picture -> where the exported file has it (a `data:` address, or a path inside a book). */
export type Pictures = ReadonlyMap<string, string>;

/**
 * The picture, or a link to it where its data was not kept: an exported file loads nothing from the network.
 * @param inLink inside a link already, where another one may not stand.
 */
export function keptPicture(
  { src, alt }: { src: string; alt: string },
  texts: ExportTexts,
  pictures: Pictures,
  inLink = false,
): Element {
  const kept = pictures.get(src);
  if (kept) return h('img', { src: kept, alt });
  const label = alt ? `[${texts.picture}: ${alt}]` : `[${texts.picture}]`;
  return inLink || !src ? h('span', label) : h('a', { href: src }, label);
}
