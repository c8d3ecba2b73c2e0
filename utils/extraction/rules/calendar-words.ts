/** Names of the months without accents, and how they are shortened beyond their first three letters; the row is the month. */
const MONTHS = [
  'januari january januar janner janvier janeiro enero ene gennaio gen janv stycznia',
  'februari pebruari february februar fevrier fevereiro febrero febbraio feb peb fev fevr lutego',
  'maret march marz marts mars marco marzo maart mrt mac marca',
  'april avril abril aprile avr abr kwietnia',
  'mei may mai maj maio mayo maggio maja',
  'juni june juin junho junio giugno czerwca',
  'juli july juillet julho julio luglio juil julai lipca',
  'agustus august aout agosto augusti augustus agt ags ogos sierpnia',
  'september septembre septiembre setembro setiembre settembre sept sett wrzesnia',
  'oktober october octobre octubre outubro ottobre pazdziernika',
  'november nopember novembre noviembre novembro listopada',
  'desember december dezember decembre diciembre dezembro dicembre disember grudnia',
].map((names) => withShort(names.split(' ')));

const DAYS = withShort(
  'senin selasa rabu kamis jumat sabtu minggu ahad monday tuesday wednesday thursday friday saturday sunday tues thur thurs'.split(
    ' ',
  ),
);

/** A name and its first three letters: "Agustus", "Agu". */
function withShort(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, name.slice(0, 3)]));
}

/** The month of that name, 1 to 12, in the languages around; 0 for any other word: "Mario". */
export function monthNumber(word: string): number {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((names) => names.has(bare)) + 1;
}

/** Whether a word names a day of the week or a month: "Sabtu", "Sab", "Mei". */
export function isCalendarWord(word: string): boolean {
  return DAYS.has(word.toLowerCase()) || monthNumber(word) > 0;
}
