import { describe, expect, it } from 'vitest';
import { gatherPeople } from '../../../../utils/library/people/gather-people';
import { identifyPeople } from '../../../../utils/library/people/identify-people';
import type { PersonDecision } from '../../../../utils/library/people/person-decision';
import type { ArticleSaid } from '../../../../utils/library/said';
import { fc } from '../../../fast-check';

const decided = (...decisions: PersonDecision[]) =>
  identifyPeople(decisions.map((decision, i) => ({ id: `d${i}`, decision })));
const merge = (person: string, into: string): PersonDecision => ({ kind: 'merge', person, into });
const split = (person: string, role: string): PersonDecision => ({ kind: 'split', person, role });
const undo = (n: number): PersonDecision => ({ kind: 'undo', of: `d${n}` });

describe('who is who', () => {
  it.each<[string, PersonDecision[], [key: string, role: string | undefined, person: string][]]>([
    ['nobody decided anything', [], [['budi', 'Lurah', 'budi']]],
    ['two names', [merge('budi s', 'budi santoso')], [['budi s', undefined, 'budi santoso']]],
    [
      'three names in a row',
      [merge('a', 'b'), merge('b', 'c')],
      [
        ['a', '', 'c'],
        ['b', '', 'c'],
      ],
    ],
    [
      'a circle',
      [merge('a', 'b'), merge('b', 'a')],
      [
        ['a', '', 'b'],
        ['b', '', 'b'],
      ],
    ],
    ['taken back', [merge('a', 'b'), undo(0)], [['a', '', 'a']]],
    ['taken back, and that taken back', [merge('a', 'b'), undo(0), undo(1)], [['a', '', 'b']]],
    [
      'two of one name, told by their office',
      [split('budi', 'Ketua RT')],
      [
        ['budi', 'KETUA RT', 'budi#ketua rt'],
        ['budi', 'Lurah', 'budi'],
        ['budi', undefined, 'budi'],
      ],
    ],
    [
      'one of them joined to another name',
      [split('budi', 'Ketua RT'), merge('budi#ketua rt', 'budi santoso')],
      [
        ['budi', 'Ketua RT', 'budi santoso'],
        ['budi', 'Lurah', 'budi'],
      ],
    ],
  ])('%s', (_, decisions, expected) => {
    const { personOf } = decided(...decisions);
    for (const [key, role, person] of expected) expect([key, role, personOf(key, role)]).toEqual([key, role, person]);
  });

  it('knows all names of a person, and what can be taken back', () => {
    const { namesOf, decisionsOn, areApart } = decided(merge('a', 'b'), split('c', 'Lurah'), merge('c#lurah', 'b'), {
      kind: 'apart',
      person: 'x',
      other: 'y',
    });
    expect(namesOf('b').sort()).toEqual(['a', 'b', 'c']);
    expect(decisionsOn('b').map(({ id }) => id)).toEqual(['d0', 'd1', 'd2']);
    expect([areApart('y', 'x'), areApart('a', 'b')]).toEqual([true, false]);
  });

  it('always ends, and gives a person that is its own', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const decision = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), person: name, into: name }),
      fc.record({ kind: fc.constant('split' as const), person: name, role: fc.constantFrom('x', 'y') }),
      fc.record({ kind: fc.constant('undo' as const), of: fc.constantFrom('d0', 'd1', 'd2', 'd3') }),
    );
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), name, (decisions, key) => {
        const { personOf, namesOf } = decided(...decisions);
        const person = personOf(key, 'x');
        expect(namesOf(person)).toContain(key);
        if (!person.includes('#')) expect(personOf(person)).toBe(person);
      }),
    );
  });
});

describe('the list of people', () => {
  const said = (name: string, role: string): ArticleSaid['said'][number] => ({
    ...{ id: 'q1', text: 'x', kind: 'direct' },
    speaker: { key: name.toLowerCase(), name, role },
  });
  const entries: ArticleSaid[] = [
    { articleId: '1', said: [said('Budi S', 'Lurah'), said('Budi', 'Ketua RT')] },
    { articleId: '2', said: [said('Budi Santoso', 'Camat'), said('Budi Santoso', 'Camat'), said('Budi', 'Sopir')] },
  ];

  it('counts what is joined together and what is told apart alone', () => {
    const people = gatherPeople(entries, decided(merge('budi s', 'budi santoso'), split('budi', 'Sopir')));
    expect(people.map(({ key, names, quotations, articles }) => [key, names, quotations, articles])).toEqual([
      ['budi santoso', ['Budi Santoso', 'Budi S'], 3, 2],
      ['budi', ['Budi'], 1, 1],
      ['budi#sopir', ['Budi'], 1, 1],
    ]);
  });
});
