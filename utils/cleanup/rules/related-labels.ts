/** Words that open a link to another article, with how sure they are. */
export interface RelatedLabel {
  /** Anchored at the start of the line; no nested repetition. */
  pattern: RegExp;
  /**
   * `label`: means a link wherever a line starts with it and a colon follows or the rest is a link.
   * `word`: the same, but it also opens many a sentence: without a link the rest must look like a headline.
   * `heading`: stands over a list of links; with more words after it only where links follow.
   * `subject`: names what the links under it are about, and goes only with them.
   */
  kind: 'label' | 'word' | 'heading' | 'subject';
  /** A line that it meets. */
  example: string;
}

export const RELATED_LABELS: readonly RelatedLabel[] = [
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:baca|simak|lihat|tonton|saksikan|cek|klik|dengarkan|ikuti|intip)(?:\s+(?:juga|pula|lagi|selengkapnya|artikel|berita|video|foto|infografis|liputan|terkait|lainnya|lain|pilihan|berikut(?: ini)?|disini|di sini)\b){1,4}/i,
    example: 'Baca Juga :  Kirab Budaya Tutup Hari Jadi',
  },
  {
    kind: 'word',
    pattern:
      /^\W{0,4}(?:baca|simak|lihat|tonton|artikel terkait|berita terkait|terkait|rekomendasi|pilihan (?:editor|redaksi)|berita lain(?:nya)?|bacaan lain|halaman selanjutnya(?!\s*$)|selanjutnya|selengkapnya|(?:berita|baca) sebelumnya|infografis)(?=\s*(?:[:»>|–-]|$))/i,
    example: 'BACA: Pasar Rakyat Ditata Ulang',
  },
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:(?:artikel|berita|video|foto|topik) (?:terkait|lainnya|pilihan|rekomendasi|selanjutnya|berikutnya)|pilihan editor|terkait)(?![a-zà-ɏ])/i,
    example: 'Artikel Terkait Pasar Rakyat Ditata Ulang',
  },
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:also read|read (?:also|more(?: from [a-zà-ɏ ]{2,30})?|next|this)|see (?:also|more)|watch(?: also| more)?|listen|must[ -]read|more(?: on this| from\b.{0,40})?|related(?: (?:stor(?:y|ies)|articles?|videos?|(?:internet )?links|news|posts?|content|coverage|links?))?|also on\b.{0,30}|you (?:may|might) (?:also )?like|don['’]t miss|recommended(?: reading)?|check out|further reading|trending|read the (?:full|original)\b.{0,30}|click here\b.{0,40}|editor['’]s picks?|in case you missed it|story timeline|what to read next|up next)(?=\s*(?:[:»>|–—-]|$)|\s+["'‘“]?[a-zà-ɏ]|\s+on\b)/i,
    example: 'READ MORE: Council delays flood barrier',
  },
  {
    kind: 'label',
    pattern:
      /^\W{0,4}(?:lesen sie auch|lies auch|mehr zum thema|auch interessant|zum artikel|(?:à )?lire aussi|le[ae] también|leia (?:também|mais)|leggi anche|les (?:også|mer)|läs (?:också|mer)|lees ook|wac(?:a|anen) uga|baca og[eé]|weitere informationen|mehr dazu|más información|más noticias|(?:lee|vea|mira) también|te puede interesar|(?:veja|saiba) (?:também|mais)|en savoir plus|à voir aussi|sur le même (?:sujet|thème))(?![a-zà-ɏ])/i,
    example: 'Lesen Sie auch: Neue Brücke eröffnet',
  },
  {
    kind: 'heading',
    pattern:
      /^\W{0,4}(?:(?:berita|artikel|video|foto) (?:terkait|lainnya|lain|populer|terpopuler|pilihan|terbaru|menarik(?: lainnya)?)|terpopuler|rekomendasi|pilihan (?:editor|redaksi)|jangan lewatkan|(?:our )?readers read next|more (?:great )?(?:[a-zà-ɏ]+ )?(?:stories|news|articles)|latest(?: news| stories)|most (?:read|popular|viewed)|popular (?:posts|stories)|you might also like|around the web|(?:promoted|sponsored) stories|stellenmarkt|meistgelesen|more coverage|related topics?)\b/i,
    example: 'Berita Terkait',
  },
  {
    kind: 'subject',
    pattern: /^more (?:on|about|from) [a-zà-ɏ' ]{2,40}$/i,
    example: 'More on Hill Villages',
  },
];
