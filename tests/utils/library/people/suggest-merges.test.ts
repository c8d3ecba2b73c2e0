import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../utils/library/people/gather-people';
import { identifyPeople } from '../../../../utils/library/people/identify-people';
import { suggestMerges } from '../../../../utils/library/people/suggest-merges';
import { personKey } from '../../../../utils/library/person-key';

const person = (name: string, role = ''): Person => ({
  ...{ key: personKey(name), name, names: [name], role, quotations: 1, articles: 1 },
});
const NOTHING = identifyPeople([]);

describe('suggestions', () => {
  it.each<[why: string, Person, Person, boolean]>([
    ['a middle name left out', person('Laras Wening Tyas'), person('Laras Tyas'), true],
    ['an initial', person('Muhammad Arif Rahman'), person('M. Arif Rahman'), true],
    ['an initial in the middle', person('Laras W. Tyas'), person('Laras Wening Tyas'), true],
    ['a letter mistaken', person('Sasmito Adiwirya'), person('Sasmito Adiwiria'), true],
    ['two letters exchanged', person('Sasmito Adiwirya'), person('Sasmito Adiwriya'), true],
    ['a title', person('Prof. Nirmala Tyas'), person('Nirmala Tyas'), true],
    ['one name with the same office', person('Wahyu Hidayat', 'Wali Kota'), person('Wahyu', 'wali kota'), true],
    ['one name with another office', person('Wahyu Hidayat', 'Wali Kota'), person('Wahyu', 'Lurah'), false],
    ['one name without office', person('Wahyu Hidayat'), person('Wahyu'), false],
    ['a shared family name', person('Rina Nasution'), person('Dedi Nasution'), false],
    ['short names one letter apart', person('Rini Wati'), person('Rina Wati'), false],
    ['other words in common order', person('Budi Agus Santoso'), person('Agus Budi Santoso'), false],
  ])('%s', (_, one, other, expected) => {
    expect(suggestMerges([one, other], NOTHING).length).toBe(expected ? 1 : 0);
  });

  it('leave alone whom the reader told apart', () => {
    const pair = [person('Laras Wening Tyas'), person('Laras Tyas')];
    const apart = identifyPeople([
      { id: 'd', decision: { kind: 'apart', person: 'laras tyas', other: 'laras wening tyas' } },
    ]);
    expect(suggestMerges(pair, apart)).toEqual([]);
  });

  it('pass over a word that everybody has', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => person(`Muhammad Nama${n}x`));
    expect(suggestMerges(many, NOTHING)).toEqual([]);
  });
});
