/*
 * The words that stand before the names in a byline, as alternatives of a regular expression: patterns for bylines are
 * built from them.
 */

/** What somebody is who writes: "Penulis: Rani Lestari" */
export const WRITER = 'penulis|reporter|wartawan|jurnalis|kontributor|pewarta|laporan';

/** "Oleh Rani Lestari", "By Rani Lestari"; words that begin no sentence of the text. */
export const BY = 'oleh|by|von|par|por';

/** The same in languages in which the word begins many a sentence; only where a byline is known to stand. */
export const BY_ABROAD = 'di|door|av|af';

/** "Written by Rani Lestari", "Ditulis oleh Rani Lestari" */
export const WRITTEN_BY =
  '(?:written|reported|words|story) by|(?:ditulis|dilaporkan) oleh|(?:geschrieben|verfasst) von|écrit par|escrito por';

/** "Author: Rani Lestari", "Autorin: Rani Lestari" */
export const AUTHOR = 'authors?|aut(?:or(?:in)?|eur)(?:\\/aut(?:or(?:in)?|rice))?';
