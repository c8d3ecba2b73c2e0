import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

const said = (text: string) => whoSaidWhat(text, 'en').at(-1);

describe('names as English papers write them', () => {
  it.each([
    // Small words inside a name, and names that begin with one.
    ['Theo van der Marsh opened it. “It works,” van der Marsh said.', 'Theo van der Marsh'],
    ['Jean-Luc de la Fontaine came in. “It rains,” de la Fontaine said.', 'Jean-Luc de la Fontaine'],
    ['Johan ter Wilgen resigned. “I am tired,” Ter Wilgen said.', 'Johan ter Wilgen'],
    ['“They need water,” Samira al-Nahri, a coordinator for the Relief League, told reporters.', 'Samira al-Nahri'],
    // Two surnames; the first name is not cut off.
    ['Omar Vega Ruano liked it. “A good day,” Vega Ruano said.', 'Omar Vega Ruano'],
    ['Captain Rosa Quintero Prado came. “Stand back,” Quintero said.', 'Rosa Quintero Prado'],
    ['Earl Mossley Jr. sold the farm. “It was time,” Mossley said.', 'Earl Mossley Jr.'],
    // What stands before a name is no part of it.
    ['Curator Ann Mossley was waiting. “I saw it at once,” Mossley said.', 'Ann Mossley'],
    ['Norwegian Lars Mossley won the stage. “A dream,” Mossley said.', 'Lars Mossley'],
    ['“It is over,” said Superintendent of Lowell County Schools Marlene Reeve.', 'Marlene Reeve'],
    ['Commissioner of Natural Resources Owen Reeve came. “It is dry,” Reeve said.', 'Owen Reeve'],
    [
      'Classes at Marlow Middle School stopped. Superintendent of Marlow Unified Jeff Reeve came. “We wait,” Reeve said.',
      'Jeff Reeve',
    ],
    // Nouns by their shape, and yet names.
    ['On Tuesday Terrence Reeve rented the room. “It is bright,” Reeve said.', 'Terrence Reeve'],
    // Places, titles and measures are nobody.
    ['In Lowell, N.J., Lucille Reeve keeps a shop. “I like it here,” she said.', 'Lucille Reeve'],
    ['Marlina, a trader at the Sumber market, counted the till. “It is empty,” she said.', 'Marlina'],
    ['Kenji Mossley directed “La Piedra” for years. “It was long,” he said.', 'Kenji Mossley'],
    ['Ann Reeve, 30, fainted at 42 degrees Celsius. “It was hot,” she said.', 'Ann Reeve'],
    // Who "he" and "she" are: the subject of the sentence before, and what the article has told of them.
    ['Ibrahim Reeve left. “Bye,” Reeve said.\n\nOwen Mossley was impatient. “Stand closer,” he said.', 'Owen Mossley'],
    [
      'Bernard Reeve, a pianist, made few records. His daughter, Miriam Reeve, agreed. “He was shy,” she said.\n\n“It is a photograph,” Mr. Reeve told a magazine.',
      'Bernard Reeve',
    ],
    [
      '“He asked for soup,” said Giang Reeve. Ms. Reeve took over from her father, Bao Reeve.\n\n“It is too salty,” Mr. Reeve said.',
      'Bao Reeve',
    ],
    [
      'Konrad Mossley stood. “I am sorry,” he said.\n\nOutside the hall, Milagra Prado, a fisherwoman who lost her boat, held a net. “A present,” she said.',
      'Milagra Prado',
    ],
    [
      '“Stop,” said Imelda Quark. Asked whether he feared a protest, Simon Reeve shrugged. “They always come,” he said.',
      'Simon Reeve',
    ],
    ['Maura Reeve, whose son died in the fire, sat in front. “He was going home,” she said.', 'Maura Reeve'],
    ['Cornelius Reeve was born in Lowell. “I heard Bach first,” he told The Lowell Review.', 'Cornelius Reeve'],
    ['Luz Reeve, whose husband, Ernesto, was among the dead, addressed him. “I was not there,” she said.', 'Luz Reeve'],
    [
      '“Stop,” said Jo Mossley.\n\nOwen Reeve, its managing director, apologised.\n\n“I am sorry,” he said.',
      'Owen Reeve',
    ],
    ['“Stop,” said Jo Mossley. “We stay,” said an elder who gave no name.', 'an elder'],
    ['“Stop,” said Jo Mossley. A line of people waited. “It is small,” one of them whispered.', 'one of them'],
    ['Villagers said the well was dry. “It was deep,” they said.', 'Villagers'],
    ['Environment Minister Sudirman Said came. “It is dry,” Sudirman Said told reporters.', 'Sudirman Said'],
    ['Ann Reeve lost the final to a newcomer. “I will be angry,” the Swede said.', 'Ann Reeve'],
  ])('%s', (text, name) => {
    expect(said(text)?.replace(/ \(.*/, '')).toBe(name);
  });
});

describe('offices as English papers write them', () => {
  it.each([
    [
      '“Pay us,” said Ann Reeve, president of the county teachers’ association.',
      'president of the county teachers’ association',
    ],
    [
      '“It melts,” said Ann Reeve, a professor of glaciology at the University of Lowell.',
      'a professor of glaciology at the University of Lowell',
    ],
    ['“We wait,” said Ann Reeve, an analyst at Brewster & Pike.', 'an analyst at Brewster & Pike'],
    ['“It is dry,” said Public Works Director Ann Reeve.', 'Public Works Director'],
    ['“It is dry,” said camp director Ann Reeve.', 'camp director'],
    ['Curator Ann Reeve waited. “It is old,” Reeve said.', 'Curator'],
    ['“Dull,” said the chair of the inquiry, Sir Julian Reeve.', 'the chair of the inquiry'],
    ['PRESS FREEDOM\n\nGlobal News Director Ann Reeve left. “No,” Reeve said.', 'Global News Director'],
    ['“No,” said Ann Reeve, the chief commercial officer at Lowell.', 'the chief commercial officer at Lowell'],
    ['“I run,” said Ann Reeve, a mother of two.', 'a mother of two'],
    ['Ann Reeve, a lawyer representing the family, left. “No,” Reeve said.', 'a lawyer'],
    ['“It was dark,” said Ann Reeve, a trader at the Sumber market.', 'a trader at the Sumber market'],
  ])('%s', (text, role) => {
    expect(said(text)?.match(/\((.*)\)/)?.[1]).toBe(role);
  });
});
