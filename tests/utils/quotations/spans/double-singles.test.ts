import { describe, expect, it } from 'vitest';
import { doubleSingles } from '../../../../utils/quotations/spans/double-singles';

describe('marks of a paper that quotes in single ones', () => {
  it.each([
    ['are exchanged', '‘He’s gone,’ she said. ‘So am I.’', '“He’s gone,” she said. “So am I.”'],
    ['with the double ones inside', '‘No “fun” here,’ she said. ‘None.’', '“No ‘fun’ here,” she said. “None.”'],
    [
      'not at a possessive',
      '‘The neighbours’ corn,’ she said. ‘All of it.’',
      '“The neighbours’ corn,” she said. “All of it.”',
    ],
    ['where they are straight', "'It's gone,' she said. 'So am I.'", "“It's gone,” she said. “So am I.”"],
    [
      "not at a decade's mark",
      "In the '90s, 'We were poor,' she said. 'Very.'",
      "In the '90s, “We were poor,” she said. “Very.”",
    ],
    ['up to the end of an open paragraph', '‘One,’ she said. ‘Two.\n\n‘Three.’', '“One,” she said. “Two.\n\n“Three.”'],
  ])('%s', (_, text, expected) => expect(doubleSingles(text)).toBe(expected));

  it.each([
    ['of another paper', '“He said ‘no,’ and ‘never.’ That was all,” she said.'],
    ['of one title', 'She read ‘The Long Way Home.’'],
    ['of none', 'Nothing was said.'],
  ])('%s stay', (_, text) => expect(doubleSingles(text)).toBeNull());
});
