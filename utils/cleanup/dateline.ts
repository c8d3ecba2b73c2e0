/**
 * Place and outlet that open a news text, in the shapes that Indonesian and English desks use. The dateline is part
 * of the text that people quote and search, so it stays there; metadata has it too. Latin letters by their ranges: the
 * classes of all of Unicode cost each page that is read 5 ms.
 */
const DATELINES: readonly RegExp[] = [
  // JAKARTA, KOMPAS.com - | Malang, contoh-berita.id – | REPUBLIKA.CO.ID, JAKARTA -- | Sudutkota.id –
  // TRIBUN-MEDAN.COM, MEDAN - | jatim.contoh.com, MALANG - | MALANG, kBerita.com - | MALANG | Sudutkota.id –
  /^((?:[A-ZÀ-Þ\d][A-Za-zÀ-ɏ\d.'/]*(?:-[A-Za-zÀ-ɏ\d.]+)*|[a-zß-ÿ][a-zß-ÿ\d-]*(?:\.[a-zß-ÿ\d-]+)+)(?:(?:[ ,]{1,2}| \| )(?:[A-ZÀ-Þ\d][A-Za-zÀ-ɏ\d.'/]*|[a-zß-ÿ][A-Za-zÀ-ɏ\d-]*(?:\.[A-Za-zÀ-ɏ\d-]+)+)){0,5})(?:\s+(?:--|[-–—])\s*|\s*(?:--|[-–—])\s+|\s*(?:--|[–—]))(?=\S|$)/,
  // Mataram, NTB (ANTARA News) - | WASHINGTON (AP) —
  /^([A-ZÀ-Þ][A-Za-zÀ-ɏ.']*(?:[ ,]{1,2}[A-ZÀ-Þ][A-Za-zÀ-ɏ.']*){0,4} ?\([A-Za-zÀ-ɏ\d .]{2,20}\))\s*(?:--|[-–—])\s*(?=\S|$)/,
  // KBRN, Malang :
  /^(KBRN, [A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?)\s*:\s*(?=\S|$)/,
  // Liputan6.com, Jakarta
  /^([A-ZÀ-Þ][A-Za-zÀ-ɏ\d]*\.(?:com|co\.id|id|net|org), [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)\s*(?:[-–—:]\s*)?(?=[A-ZÀ-Þ]|["“])/,
];
const OUTLET =
  /, [A-ZÀ-Þ]{2,}(?: |$)|\.(?:com|co|id|net|org|co\.id|news|tv)\b|\.(?:COM|CO|ID|NET)\b|^KBRN|^[A-ZÀ-Þ][A-ZÀ-Þ ,.]+$|^[A-ZÀ-Þ]{3}[A-ZÀ-Þ .]*, [A-Z][a-z]+\.?$|\(/;
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
