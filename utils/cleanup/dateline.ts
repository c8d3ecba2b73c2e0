/**
 * Place and outlet that open a news text, in the shapes that Indonesian and English desks use. The dateline is part
 * of the text that people quote and search, so it stays there; metadata has it too.
 */
const DATELINES: readonly RegExp[] = [
  // JAKARTA, KOMPAS.com - | Malang, contoh-berita.id – | REPUBLIKA.CO.ID, JAKARTA -- | Sudutkota.id –
  // TRIBUN-MEDAN.COM, MEDAN - | jatim.contoh.com, MALANG - | MALANG, kBerita.com - | MALANG | Sudutkota.id –
  /^((?:[\p{Lu}\d][\p{L}\d.'/]*(?:-[\p{L}\d.]+)*|\p{Ll}[\p{Ll}\d-]*(?:\.[\p{Ll}\d-]+)+)(?:(?:[ ,]{1,2}| \| )(?:[\p{Lu}\d][\p{L}\d.'/]*|\p{Ll}[\p{L}\d-]*(?:\.[\p{L}\d-]+)+)){0,5})(?:\s+(?:--|[-–—])\s*|\s*(?:--|[-–—])\s+|\s*(?:--|[–—]))(?=\S|$)/u,
  // Mataram, NTB (ANTARA News) - | WASHINGTON (AP) —
  /^(\p{Lu}[\p{L}.']*(?:[ ,]{1,2}\p{Lu}[\p{L}.']*){0,4} ?\([\p{L}\d .]{2,20}\))\s*(?:--|[-–—])\s*(?=\S|$)/u,
  // KBRN, Malang :
  /^(KBRN, \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)\s*:\s*(?=\S|$)/u,
  // Liputan6.com, Jakarta
  /^([\p{Lu}][\p{L}\d]*\.(?:com|co\.id|id|net|org), \p{Lu}[\p{L}]+)\s*(?:[-–—:]\s*)?(?=\p{Lu}|["“])/u,
];
const OUTLET =
  /, \p{Lu}{2,}(?: |$)|\.(?:com|co|id|net|org|co\.id|news|tv)\b|\.(?:COM|CO|ID|NET)\b|^KBRN|^\p{Lu}[\p{Lu} ,.]+$|\(/u;
const LONGEST = 60;

/**
 * The dateline that opens a text, without its dash; empty when there is none. A place alone in ordinary letters
 * counts only on a line of its own or where the outlet stands with it: "Polisi - yang ..." is prose.
 */
export function datelineOf(text: string): string {
  for (const pattern of DATELINES) {
    const found = pattern.exec(text.slice(0, 120))?.[1]?.replace(/[\s,]+$/, '') ?? '';
    const endsLine = found !== '' && /^\s*[-–—]{1,2}\s*$/.test(text.slice(found.length));
    if (found.length > 2 && found.length <= LONGEST && (endsLine || OUTLET.test(found))) return found;
  }
  return '';
}
