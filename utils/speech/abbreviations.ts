/** A word whose full stop does not end the sentence. */
interface Abbreviation {
  /** In small letters, without the last full stop. */
  word: string;
  /** Only where a number follows: "no. 5", but not "He said no. They left." */
  beforeNumber?: true;
}

/** By language, each with an example. Initials ("H.", "S.H.") need no row: a single letter never ends a sentence. */
const ABBREVIATIONS: Readonly<Record<'id' | 'en', readonly Abbreviation[]>> = {
  id: [
    { word: 'prof' }, // Prof. Rahmat
    { word: 'dr' }, // dr. Siti, Dr. Budi
    { word: 'drg' }, // drg. Maya
    { word: 'drh' }, // drh. Wawan
    { word: 'drs' }, // Drs. Slamet
    { word: 'dra' }, // Dra. Endang
    { word: 'ir' }, // Ir. Joko
    { word: 'hj' }, // Hj. Aminah
    { word: 'kh' }, // KH. Hasan
    { word: 'tgk' }, // Tgk. Ibrahim
    { word: 'ust' }, // Ust. Farid
    { word: 'pdt' }, // Pdt. Samuel
    { word: 'rm' }, // RM. Suryo
    { word: 'tn' }, // Tn. Adi
    { word: 'ny' }, // Ny. Ratih
    { word: 'nn' }, // Nn. Dewi
    { word: 'sdr' }, // Sdr. Anton
    { word: 'sdri' }, // Sdri. Lina
    { word: 'yth' }, // Yth. Bapak Camat
    { word: 'alm' }, // Alm. Hasan
    { word: 'jend' }, // Jend. Sudirman
    { word: 'letjen' }, // Letjen. Agus
    { word: 'mayjen' }, // Mayjen. Eko
    { word: 'brigjen' }, // Brigjen. Pol. Yusuf
    { word: 'kombes' }, // Kombes. Pol. Ade
    { word: 'kompol' }, // Kompol. Rudi
    { word: 'pol' }, // Brigjen. Pol. Yusuf
    { word: 'jl' }, // Jl. Melati
    { word: 'jln' }, // Jln. Melati
    { word: 'gg' }, // Gg. Mawar
    { word: 'kab' }, // Kab. Malang
    { word: 'kec' }, // Kec. Lowokwaru
    { word: 'kel' }, // Kel. Sukamaju
    { word: 'ds' }, // Ds. Karanganyar
    { word: 'prov' }, // Prov. Jawa Timur
    { word: 'pt' }, // PT. Maju Jaya
    { word: 'cv' }, // CV. Sentosa
    { word: 'tbk' }, // PT Maju Tbk. Jakarta
    { word: 'no', beforeNumber: true }, // No. 5
    { word: 'hlm', beforeNumber: true }, // hlm. 12
    { word: 'rp', beforeNumber: true }, // Rp. 5.000
    { word: 'pkl', beforeNumber: true }, // pkl. 10.00
    { word: 'tgl', beforeNumber: true }, // tgl. 17 Mei
  ],
  en: [
    { word: 'mr' }, // Mr. Brown
    { word: 'mrs' }, // Mrs. Brown
    { word: 'ms' }, // Ms. Brown
    { word: 'dr' }, // Dr. Brown
    { word: 'prof' }, // Prof. Brown
    { word: 'st' }, // St. James
    { word: 'mt' }, // Mt. Hood
    { word: 'rev' }, // Rev. Brown
    { word: 'hon' }, // Hon. Justice Brown
    { word: 'sen' }, // Sen. Brown
    { word: 'rep' }, // Rep. Brown
    { word: 'gov' }, // Gov. Brown
    { word: 'gen' }, // Gen. Brown
    { word: 'col' }, // Col. Brown
    { word: 'capt' }, // Capt. Brown
    { word: 'lt' }, // Lt. Brown
    { word: 'sgt' }, // Sgt. Brown
    { word: 'cmdr' }, // Cmdr. Brown
    { word: 'supt' }, // Supt. Brown
    { word: 'jr' }, // James Brown Jr. Foundation
    { word: 'vs' }, // Persija vs. Arema
    { word: 'no', beforeNumber: true }, // No. 5
    { word: 'fig', beforeNumber: true }, // Fig. 2
    { word: 'jan', beforeNumber: true }, // Jan. 5
    { word: 'feb', beforeNumber: true }, // Feb. 5
    { word: 'aug', beforeNumber: true }, // Aug. 5
    { word: 'sept', beforeNumber: true }, // Sept. 5
    { word: 'oct', beforeNumber: true }, // Oct. 5
    { word: 'nov', beforeNumber: true }, // Nov. 5
    { word: 'dec', beforeNumber: true }, // Dec. 5
  ],
};

/** Every language's: a text quotes names from elsewhere, and a sentence too long is no harm where one cut is. */
export const ABBREVIATION_BY_WORD: ReadonlyMap<string, Abbreviation> = new Map(
  [...ABBREVIATIONS.en, ...ABBREVIATIONS.id].map((row) => [row.word, row]),
);
