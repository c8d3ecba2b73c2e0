import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const CASES: Case[] = [
  [
    'an office nobody listed before a name between commas',
    '“The coming one,” Ann Moss replied.\n\nThe Taoiseach, Nora Twomey, intervened.\n\n“The man waved,” she added.',
    ['Ann Moss', 'Nora Twomey (The Taoiseach)'],
  ],
  [
    'the ending of a noun',
    'Ravi Kulkarni took six for 41.\n\n“I came to carry drinks,” the all-rounder said.',
    ['Ravi Kulkarni (the all-rounder)'],
  ],
  [
    'where somebody is from is no role of another',
    '“I saw nothing,” said the coach, Bill Prieto.\n\nVera Novak, a finalist two years ago, was gracious in defeat.\n\n“It was raining,” the Pole said.',
    ['Bill Prieto (the coach)', 'Vera Novak (a finalist two years ago)'],
  ],
  [
    'who opens the article without a name',
    'A mother of two has told an inquest she was ignored. “I felt a nuisance,” she said.\n\nNiamh Moss, 34, told the court it was too late. “Nobody came,” she said.',
    ['Niamh Moss (A mother of two)', 'Niamh Moss (A mother of two)'],
  ],
  [
    'who is told about without a name first',
    'A plumber was fined over a mower. Dylan Rees, 34, pleaded guilty.\n\n“You were lucky,” magistrate Ann Moss said.\n\nThe plumber told reporters he was sorry. “I will get it delivered,” he said.',
    ['Ann Moss (magistrate)', 'Dylan Rees (A plumber)'],
  ],
  ['not the judge', 'A judge has ruled. “No,” the judge said.\n\nJohn Moss, 45, was convicted in May.', ['A judge']],
  [
    'where somebody is from, in two words',
    'Coach Grant Moss said it was late.\n\n“We bowled wides,” the New Zealander said.',
    ['Grant Moss (Coach)'],
  ],
  [
    'somebody whom no list has, right behind what he says',
    '“I like it,” said Ann Moss. The forum tells another story. “It is dead,” one angry poster wrote.',
    ['Ann Moss', '-'],
  ],
  [
    'a rank of two words',
    'Rear Admiral Peter Hale, commander of the base, left. “It was dark,” he said.',
    ['Peter Hale (commander of the base)'],
  ],
  [
    'who speaks before anybody has a name',
    'It is five in the morning. A small figure stirs the coals.\n\n“Not ready,” she says. “He will tell me when.”\n\nMabel Moss is 81 and has been a blacksmith for 66 years.',
    ['Mabel Moss', 'Mabel Moss'],
  ],
  [
    'but not where her name is a man’s',
    'It is five in the morning.\n\n“Not ready,” she says.\n\nJohn Moss is 81 and has been a blacksmith for 66 years.',
    ['-'],
  ],
  [
    'kin of the same sex leave it with whose kin they are',
    'Maya Moss was one of them. Her daughter plays viola.\n\n“I came out late,” she said.',
    ['Maya Moss'],
  ],
  [
    'a mother speaks of her dead daughter',
    'Emma Moss was 12 when she died. Her mother has set up a charity. “She would be proud,” she said.',
    ['mother'],
  ],
  [
    'whoever is told about within what another tells',
    'Ruben Moss wrote a book. Greg Hale, reached by phone, says it did not happen the way Ruben tells it.\n\n“I was different then,” he says.',
    ['Greg Hale'],
  ],
  [
    'letters behind a name',
    'Conor Moss SC, counsel for the defence, said: “He is sorry.”',
    ['Conor Moss (counsel for the defence)'],
  ],
  ['a nickname inside it', '“I saw it all,” Sheriff Bill “Buck” Hale said.', ['Bill “Buck” Hale (Sheriff)']],
  [
    'kin before a first name',
    '“I lost it,” Kelly Moss said.\n\nHusband Darren, 33, a scaffolder, climbed on to the roof.\n\n“I went higher,” he said.',
    ['Kelly Moss', 'Darren (Husband)'],
  ],
  [
    'a month that is a name',
    'His daughter, June Moss, said he was ill. “He played on,” said June Moss.',
    ['June Moss (daughter)'],
  ],
  [
    'the office behind a title',
    '“Get vaccinated,” said Professor Philip Gard, chief medical adviser to the Vaccine Forum.',
    ['Philip Gard (chief medical adviser to the Vaccine Forum)'],
  ],
  ['the office before a party', '“No,” said Gov. Wade Prout, a Republican.', ['Wade Prout (Gov.)']],
  [
    'an office with its owner behind a name',
    '“We are short,” said Fatou Diallo, the World Food Programme’s country director.',
    ['Fatou Diallo (the World Food Programme’s country director)'],
  ],
  [
    'words of all kinds before an office',
    'Greens mining spokeswoman Jo Pasco said: “No.”',
    ['Jo Pasco (Greens mining spokeswoman)'],
  ],
  ['a number before it', '“It is awesome,” Year 11 student Marcus Tran said.', ['Marcus Tran (Year 11 student)']],
  ['a bride, and her age', 'Bride Shell, 31, got the call. She said: “I thought he had run off.”', ['Shell (Bride)']],
  ['a father of three', 'Father-of-three Darren Poole said: “I start at six.”', ['Darren Poole (Father-of-three)']],
  [
    'a surname of two words',
    'Minister for Transport Órla Ní Bhriain told the Dáil. “I have listened,” Ms Ní Bhriain said.',
    ['Órla Ní Bhriain (Minister for Transport)'],
  ],
  [
    'the lead and its name with the same noun',
    'A headteacher has said “it is a shame, really”.\n\nHeadteacher Angela Moss said: “They need two buses.”',
    ['Angela Moss (Headteacher)', 'Angela Moss (Headteacher)'],
  ],
  [
    'the letters of an office',
    'Deputy Public Prosecutor Raj Pillay sought ten years. “It was no need,” said the DPP.',
    ['Raj Pillay (Deputy Public Prosecutor)'],
  ],
  [
    'kin with a name',
    '“They voted,” said Carrie Moss. Her daughter Lily, a sophomore, disagreed. “I like it,” she said.',
    ['Carrie Moss', 'Lily (daughter)'],
  ],
  [
    'no battle as a person',
    'After the Battle of Worcester the king hid. “One despairs,” said Harriet Lyle.',
    ['Harriet Lyle'],
  ],
  [
    'a joined department',
    'The Department of Health and Social Care said: “We inherited it.”',
    ['Department of Health and Social Care'],
  ],
  [
    'no institution by the letters of another',
    'Ann Moss, chair of the British Medical Association, left. “No,” the BMA said.',
    ['BMA'],
  ],
  ['no newspaper', 'Ann Moss resigned. “She was told to go,” the Observer reported.', ['Observer']],
  [
    'a firm whose letters are also behind names',
    '“We wait,” said Jamie Dale, chief executive of JP Morrow.',
    ['Jamie Dale (chief executive of JP Morrow)'],
  ],
  [
    'no victim for the accused',
    'A man has been charged with murder. “I did nothing,” the man said.\n\nTerry Hale, 82, was found dead at home.',
    ['A man'],
  ],
  ['a small word behind an address', '“They would do it too,” Mr. ole Saito added.', ['ole Saito']],
  [
    'two words of an office',
    'District Collector P. V. Anita said shops would close. “Do not panic,” the Collector said.',
    ['P. V. Anita (District Collector)'],
  ],
  ['no workers as a person', 'The United Auto Workers met. Ann Moss left. “It was late,” she said.', ['Ann Moss']],
  [
    'a man rather than his firm',
    'Phil Dauer, of Dauer Hardware, objected. “They carry nothing,” said Dauer.',
    ['Phil Dauer'],
  ],
];

describe('who is meant (en)', () => {
  it.each(CASES)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text, 'en')).toEqual(expected);
  });
});
