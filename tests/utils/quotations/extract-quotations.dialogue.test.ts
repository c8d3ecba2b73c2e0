import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './who-said-what';

/** What happens, the text, the speaker of each direct quotation in order. */
type Case = [phenomenon: string, text: string, expected: string[]];

const ENGLISH: Case[] = [
  [
    'nobody goes on after his own answer',
    '“Which autumn?” asked Michael Roche.\n\n“The coming one,” Deirdre Moss replied.\n\n“You said that in 2019.”',
    ['Michael Roche', 'Deirdre Moss', 'Michael Roche'],
  ],
  [
    'a verb that somebody is heard with',
    'Kenji Mori, the commander, could be heard asking, “Is it us or is it you?”',
    ['Kenji Mori (the commander)'],
  ],
  [
    'a name in what somebody quotes of others',
    '“The best half hour,” Mick Toll said.\n\nHead coach Paulo Reis refused to blame anybody.\n\n“People tell me, ‘Paulo, that was no corner.’ But you can mark the man,” he said.',
    ['Mick Toll', 'Paulo Reis (Head coach)'],
  ],
  ['a tag before a colon', 'Tessa Quan wrote it. Added Quan: “I wrote it at a kitchen table.”', ['Tessa Quan']],
  ['a verb nobody listed before a colon', 'Tessa Quan waited. And Quan beamed: “It was still warm.”', ['Tessa Quan']],
  [
    'whose clause a verb belongs to',
    'When the first Halden came, Anika Rowe stood on a stage and told the crowd, “We have failed.”',
    ['Anika Rowe'],
  ],
  ['a slide has no voice', 'Anika Rowe stood before a slide that said “Your very last e-reader of all”.', ['-']],
  [
    'a listener before the words',
    'Referee Angus Dyer went upstairs. He was heard telling the television official: “They have all seen it.”',
    ['Angus Dyer (Referee)'],
  ],
  [
    'speech in single marks, with an apostrophe and an inner quotation',
    'Colin Stokes, the owner, has tried. ‘He’s grieving,’ Mr Stokes insisted. ‘He said “no” to the neighbours’ corn.’',
    ['Colin Stokes (the owner)', 'Colin Stokes (the owner)'],
  ],
];

const INDONESIAN: Case[] = [
  [
    'nobody answers his own question',
    '“Yang ada hanya kuitansi,” kata Sekar Ayuningtyas.\n\n“Siapa yang menyuruh?” tanya jaksa Rangga Purnama.\n\n“Ketua,” jawabnya.',
    ['Sekar Ayuningtyas', 'Rangga Purnama (jaksa)', 'Sekar Ayuningtyas'],
  ],
  [
    'a question of the writer',
    '“Ia sehat,” kata Rangga Purnama.\n\nLantas apa yang akan dilakukan Tirta Wijaya?\n\n“Ke sawah lagi,” jawabnya.',
    ['Rangga Purnama', 'Tirta Wijaya'],
  ],
];

describe.each([
  ['en', ENGLISH],
  ['id', INDONESIAN],
] as const)('who answers (%s)', (language, cases) => {
  it.each(cases)('%s', (_phenomenon, text, expected) => {
    expect(whoSaidWhat(text, language)).toEqual(expected);
  });
});
