import type { Telling } from './telling';

/** Two of the cast turn out to be one: whatever was said by or noted of `from` is of `to` from here on. Indices into the cast. */
export function handOver(telling: Telling, from: number, to: number): void {
  const { cast, drafts, references } = telling;
  cast[from]?.roles.splice(0);
  for (const draft of drafts) if (draft.person === from) draft.person = to;
  for (const reference of [...references.values()].flat()) if (reference.person === from) reference.person = to;
  for (const one of [telling.subject, telling.topic, telling.newcomer, telling.issuer])
    if (one?.person === from) one.person = to;
  for (const people of [telling.spoken, telling.heard]) if (people.delete(from)) people.add(to);
  telling.discourse.forget(from);
}
