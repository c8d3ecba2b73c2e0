import { describe, expect, it } from 'vitest';
import { reports, whoSaidWhat } from './who-said-what';

const DIRECT: [phenomenon: string, text: string, expected: string[]][] = [
  ['said X', '“We cannot wait another winter,” said Ellen Brandt.', ['Ellen Brandt']],
  ['X said', '“We cannot wait another winter,” Ellen Brandt said.', ['Ellen Brandt']],
  ['X told reporters', '“We cannot wait another winter,” Ellen Brandt told reporters.', ['Ellen Brandt']],
  ['office before the name', '“We cannot wait another winter,” said Mayor Ellen Brandt.', ['Ellen Brandt (Mayor)']],
  [
    'office behind the name',
    '“We cannot wait another winter,” said Ellen Brandt, president of the River Trust.',
    ['Ellen Brandt (president of the River Trust)'],
  ],
  ['who clause', '“We cannot wait another winter,” said Ellen Brandt, who runs the trust.', ['Ellen Brandt']],
  ['question', '“Who would pay for that?” Tom Okafor asked.', ['Tom Okafor']],
  ['verb before', 'Ellen Brandt said, “We cannot wait another winter.”', ['Ellen Brandt']],
  ['day between name and verb', 'Ellen Brandt on Tuesday said, “We cannot wait another winter.”', ['Ellen Brandt']],
  ['mixed', 'Ellen Brandt said the barrier was “the right design for this river”.', ['Ellen Brandt']],
  ['participle', 'Ellen Brandt opened the gates, saying, “We cannot wait another winter.”', ['Ellen Brandt']],
  [
    'goes on',
    '“We cannot wait,” said Ellen Brandt. “The river will not wait for us either.”',
    ['Ellen Brandt', 'Ellen Brandt'],
  ],
  [
    'surname',
    'Engineer Tom Okafor drew the plans.\n\n“It is the right design,” Okafor said.',
    ['Tom Okafor (Engineer)'],
  ],
  ['Mr. and surname', 'Tom Okafor drew the plans.\n\n“It is the right design,” Mr. Okafor said.', ['Tom Okafor']],
  ['pronoun', 'Ellen Brandt said the river was rising.\n\n“It is the right design,” she said.', ['Ellen Brandt']],
  [
    'apposition with a second office',
    'Jean-Marc Dubois, the foreign minister of France, a member of the council, said, “We cannot wait another winter.”',
    ['Jean-Marc Dubois (the foreign minister of France)'],
  ],
  [
    'institution before the office',
    '“It was a sad day,” said River Council President Tom Okafor.',
    ['Tom Okafor (River Council President)'],
  ],
  ['state behind the name', '“It was a sad day,” Senator Tom Okafor, R-Ky., said.', ['Tom Okafor (Senator)']],
  [
    'he is not the woman who spoke before',
    'Clara Moss seemed calm. “It will hold,” Mary Brandt said. “He built it,” she added. Moss agreed.',
    ['Mary Brandt', 'Mary Brandt'],
  ],
  [
    'she is not the man who spoke before',
    '“It will hold,” said Mary Brandt, a council member. “It will not,” said John Okafor, a farmer. “We tested it,” she added.',
    ['Mary Brandt (a council member)', 'John Okafor (a farmer)', 'Mary Brandt (a council member)'],
  ],
  ['two capitals before the name', '“It hurts,” Rovers DL Sheldon Moss said. Moss left.', ['Sheldon Moss']],
  ['name behind a dash', '“The river took my house.” ― Maria Silva', ['Maria Silva']],
  ['titles are no speech', 'The film “A River in Winter” opens on Friday.', []],
  [
    'the listener of told',
    '“The wind did it,” Kurt Silva, an analyst at the Council on Energy, Air and Water, told Fox.',
    ['Kurt Silva (an analyst at the Council on Energy)'],
  ],
  [
    'a report speaks for nobody',
    '“The market is up,” said Ellen Brandt. “Hope is high,” said a report from Lane Securities.',
    ['Ellen Brandt', '-'],
  ],
  [
    'a family name that is an office',
    '“They see it,” says veteran analyst Tom Doctor.',
    ['Tom Doctor (veteran analyst)'],
  ],
  [
    'no office of somebody who is only mentioned beside it',
    'Ben Sorrel met the Justice Department. “It is a crisis,” Sorrel said.',
    ['Ben Sorrel'],
  ],
  [
    'the town of a university is nobody',
    'Scientists from the University of Munich agreed. “We looked twice,” Ellen Brandt said.',
    ['Ellen Brandt'],
  ],
  [
    'a particle in a name',
    '“It was meant,” Mayor Bill de Blasco said. “Yes,” De Blasco said.',
    ['Bill de Blasco (Mayor)', 'Bill de Blasco (Mayor)'],
  ],
  [
    'a contraction is no name',
    'Ellen Brandt left. “It was late,” she said. I’ve been “far too busy for all of that”.',
    ['Ellen Brandt', '-'],
  ],
];

const INDIRECT: [text: string, expected: string[]][] = [
  [
    'Ellen Brandt said the barrier would be finished by spring.',
    ['Ellen Brandt: the barrier would be finished by spring'],
  ],
  [
    'Ellen Brandt said that the barrier would be finished by spring.',
    ['Ellen Brandt: the barrier would be finished by spring'],
  ],
  [
    'According to Ellen Brandt, the barrier will be finished by spring.',
    ['Ellen Brandt: the barrier will be finished by spring'],
  ],
  [
    'The barrier will be finished by spring, Ellen Brandt said.',
    ['Ellen Brandt: The barrier will be finished by spring'],
  ],
  [
    'The barrier will be finished by spring, according to Ellen Brandt.',
    ['Ellen Brandt: The barrier will be finished by spring'],
  ],
  ['Critics say the barrier is too low.', ['Critics: the barrier is too low']],
  ['The river rose again on Friday.', []],
  ['A study found that the barrier is too low.', ['-: the barrier is too low']],
  ['The barrier is too low, according to a study published on Friday.', ['-: The barrier is too low']],
  ['According to a study published last week, the barrier is too low.', ['-: the barrier is too low']],
  ['Ellen Brandt told a crowd in Ohio that the barrier is too low.', ['Ellen Brandt: the barrier is too low']],
  ['Ellen Brandt said Friday the barrier is too low.', ['Ellen Brandt: the barrier is too low']],
  ['Ellen Brandt said the barrier is too low; work starts in May.', ['Ellen Brandt: the barrier is too low']],
  ['When Ellen Brandt said that the barrier is too low, work began.', ['Ellen Brandt: the barrier is too low']],
  ['Citing the flood of last year, Ellen Brandt left the room.', ['Ellen Brandt: the flood of last year']],
  [
    "Ellen Brandt's claim that the barrier is too low surprised them.",
    ['Ellen Brandt: the barrier is too low surprised them'],
  ],
  ['There are growing concerns that the barrier is too low.', ['-: the barrier is too low']],
  ['Ellen Brandt said the barrier is too low, and the mayor left the room.', ['Ellen Brandt: the barrier is too low']],
  [
    'Ellen Brandt said the barrier - gates, walls and pumps - is too low.',
    ['Ellen Brandt: the barrier - gates, walls and pumps - is too low'],
  ],
  [
    'Ellen Brandt said she wants a barrier “made of the strongest steel” by spring.',
    ['Ellen Brandt: she wants a barrier “made of the strongest steel” by spring'],
  ],
  [
    'Ellen Brandt, an engineer at the independent Harbour Institute, said the barrier is too low.',
    ['Ellen Brandt: the barrier is too low'],
  ],
  [
    'Prime Minister Theresa May said this week the barrier is too low.',
    ['Theresa May: this week the barrier is too low'],
  ],
  ['The barrier is far too low, Ellen Brandt said, citing the flood.', ['Ellen Brandt: The barrier is far too low']],
];

describe('English, direct', () => {
  it.each(DIRECT)('%s', (_, text, expected) => {
    expect(whoSaidWhat(text, 'en')).toEqual(expected);
  });
});

describe('English, no speech', () => {
  it.each([
    // A part of another verb, or a noun.
    'Comparing prices helps in finding the right lamp for a small room.',
    'Bluetooth lamps are planning the evening for their owner at home.',
    'Deluxe plans with high coverage go up to a million dollars.',
    // What everybody says is nobody's.
    'I’d say it took me a while to get one for my room.',
    'AI-powered lamps want to feel human and not robotic at all.',
  ])('%s', (text) => {
    expect(reports(text, 'en').filter((report) => !report.startsWith('-'))).toEqual([]);
  });
});

describe('English, indirect', () => {
  it.each(INDIRECT)('%s', (text, expected) => {
    expect(reports(text, 'en')).toEqual(expected);
  });
});
