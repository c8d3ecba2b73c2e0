/*
 * How much each sign speaks for (+) or against (-) a word being part of a person's name. Constants of their own, so that
 * the build writes the numbers in their place.
 */

export const initial = 0.5; // M in "M Isrofi"
export const unknown = 0.6;
export const person = 3; // the article elsewhere: "kata Isrofi"
export const given = 2; // Budi
export const organisation = -4; // Dinas
export const organisationBehindPerson = -1;
export const address = -20; // Kompas.com
export const role = -4; // Ketua
export const acronym = -4; // KPU
export const numeral = -1; // Komisi II
export const letters = 0.3; // MD in "Mahfud MD"
export const before = -0.6; // an unknown word before the one by which the article calls the person
export const place = -3; // Malang, from the list
export const calledPlace = 1.5; // "kata Bima", though Bima is also a town
export const placeHere = -2; // "di Kedungkandang", from the article
export const ordinary = -2; // written small elsewhere
export const beforeLast = 0.2; // the same where that word is the last: a surname
export const takesPlace = -1.8; // the word behind "Bupati"
export const placeRun = 2; // "Pulo Gebang" before the name, when the article has "Terminal Pulo Gebang"
export const placeRunBeforeCalled = 5; // the same before the word by which the article calls the person
export const inPlaceRun = -3; // "Lintas Energi" itself, when the article has "PT Lintas Energi"
export const bareRun = 1; // "Kimia Farma" before the name, when the article has it alone
export const firstName = 1.5; // Muhammad, Siti: a name begins here
