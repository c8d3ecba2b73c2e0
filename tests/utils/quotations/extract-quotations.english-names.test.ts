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
    // Nouns by their shape, and yet names.
    ['On Tuesday Terrence Reeve rented the room. “It is bright,” Reeve said.', 'Terrence Reeve'],
    // Places, titles and measures are nobody.
    ['In Lowell, N.J., Lucille Reeve keeps a shop. “I like it here,” she said.', 'Lucille Reeve'],
    ['Marlina, a trader at the Sumber market, counted the till. “It is empty,” she said.', 'Marlina'],
    ['Kenji Mossley directed “La Piedra” for years. “It was long,” he said.', 'Kenji Mossley'],
    ['Ann Reeve, 30, fainted at 42 degrees Celsius. “It was hot,” she said.', 'Ann Reeve'],
  ])('%s', (text, name) => {
    expect(said(text)?.replace(/ \(.*/, '').replace(/:.*/, '')).toBe(name);
  });
});
