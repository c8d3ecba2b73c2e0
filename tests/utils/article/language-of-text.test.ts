import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../../utils/article/language-of-text';

const CASES: [text: string, language: string][] = [
  ['Warga yang tinggal di tepi sungai itu sudah mengungsi dan tidak akan kembali dalam waktu dekat.', 'id'],
  ['Harga cabai pada pekan ini naik karena hujan, kata seorang pedagang di pasar.', 'id'],
  ['The council said that it was not able to open the bridge before the end of the year.', 'en'],
  ['Residents of the village have been told to leave, and most of them did.', 'en'],
  ['Die Brücke wurde gestern wieder für den Verkehr freigegeben, sagte ein Sprecher.', ''],
  ['Le pont a été rouvert hier à la circulation, selon un porte-parole de la mairie.', ''],
  ['', ''],
  ['12345 67890', ''],
  ['De brug was in de nacht op slot, zei de burgemeester, is er nog een weg.', ''],
  ['A ponte está fechada a carros, e as obras vão até agosto, disse a prefeitura.', ''],
  ['Warga kang manggon ing pinggir kali iku wis ngungsi lan ora bakal bali.', 'jv'],
];

describe('languageOfText', () => {
  it.each(CASES)('%s', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });
});
