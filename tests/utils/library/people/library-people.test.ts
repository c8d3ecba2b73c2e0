import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { identifyPeople } from '../../../../utils/library/people/identify-people';
import { sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';

const library = useFreshLibrary();

it('keeps decisions about people, tells other pages, and brings them back with a backup', async () => {
  const [store, other] = [library.open(), library.open()];
  const told = vi.fn();
  other.subscribe(told);
  await store.save(sampleArticle());
  const merged = await store.people.decide({ kind: 'merge', person: 'joko', into: 'ratna wulandari' });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith([]));
  const decisions = await other.people.decisions();
  expect(decisions).toEqual([{ id: merged, decision: { kind: 'merge', person: 'joko', into: 'ratna wulandari' } }]);
  const identities = identifyPeople(decisions);
  const found = await Promise.all(identities.namesOf('ratna wulandari').map((name) => store.saidBy(name)));
  expect(found.map(({ length }) => length)).toEqual([1, 1]);

  const file = await store.backup();
  await store.restoreBackup(file);
  expect(await store.people.decisions()).toHaveLength(1);
});
