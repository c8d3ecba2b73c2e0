/** Words that open a link to another article, with how sure they are. */
export interface RelatedLabel {
  /** Anchored at the start of the line; no nested repetition. */
  pattern: RegExp;
  /**
   * `label`: means a link wherever a line starts with it and a colon follows or the rest is a link.
   * `heading`: a line of its own that stands over a list of links.
   */
  kind: 'label' | 'heading';
}

export const RELATED_LABELS: readonly RelatedLabel[] = [
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:baca|simak|lihat|tonton|saksikan|cek|klik|dengarkan|ikuti|intip)(?:\s+(?:juga|pula|lagi|selengkapnya|artikel|berita|video|foto|infografis|liputan|terkait|lainnya|lain|disini|di sini)\b){1,4}/i,
    // Baca Juga :  Kirab Budaya Tutup Hari Jadi
  },
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:baca|simak|lihat|tonton|artikel terkait|berita terkait|terkait|rekomendasi|pilihan editor|berita lain(?:nya)?)(?=\s*(?:[:»>|–-]|$))/i,
    // BACA: Pasar Rakyat Ditata Ulang
  },
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:also read|read also|read more|read next|read this|see also|see more|see related|watch also|watch more|watch|listen|must[ -]read|more|more on this|more from\b.{0,40}|related|related (?:stories|story|articles?|news|posts?|content|coverage|links?|reading)|also on\b.{0,30}|you may also like|don['’]t miss|recommended(?: (?:stories|reading|for you))?|check out|keep reading|further reading|trending|read the (?:full|original)\b.{0,30}|click here\b.{0,40}|editor['’]s picks?|top stories|in case you missed it|icymi|story timeline|explore more|what to read next|up next)(?=\s*(?:[:»>|–—-]|$)|\s+["'‘“]?\p{Lu}|\s+on\b)/iu,
    // READ MORE: Council delays flood barrier
  },
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:lesen sie auch|lies auch|mehr zum thema|auch interessant|zum artikel|lire aussi|à lire aussi|lea también|lee también|te puede interesar|leia também|leia mais|leggi anche|les også|les mer|läs (?:också|mer)|lees ook|læs også|ayrıca|читайте также|zie ook|ver también|voir aussi|lesetipp|mehr dazu|weitere informationen|mehr lesen)\b/i,
    // Lesen Sie auch: Neue Brücke eröffnet
  },
  {
    kind: 'heading',
    pattern:
      /^\W{0,4}(?:(?:berita|artikel|video|foto|topik) (?:terkait|lainnya|lain|populer|terpopuler|pilihan|terbaru|menarik)|terpopuler|populer|rekomendasi(?: untuk anda)?|pilihan (?:editor|redaksi)|foto terkait|jangan lewatkan|kata kunci|halaman terkait|(?:our )?readers read next|more (?:great )?(?:\p{L}+ )?(?:stories|news|articles)|latest(?: news| stories)?|most (?:read|popular|viewed)|popular (?:posts|stories|now)|you might also like|around the web|from the web|promoted (?:stories|content)|sponsored (?:stories|content)|stellenmarkt|meistgelesen|das könnte sie auch interessieren|more coverage|trending(?: now| stories)?|related topics?)\b.{0,40}$/iu,
    // Berita Terkait
  },
];
