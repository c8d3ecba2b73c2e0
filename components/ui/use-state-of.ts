import { useCallback, useState } from 'preact/hooks';

/** State that belongs to one thing: for another thing it begins anew. */
export function useStateOf<Value>(thing: unknown, first: Value) {
  const [state, setState] = useState({ thing, value: first });
  const value = state.thing === thing ? state.value : first;
  const set = useCallback(
    (change: (before: Value) => Value) =>
      setState((before) => ({ thing, value: change(before.thing === thing ? before.value : first) })),
    [thing, first],
  );
  return [value, set] as const;
}
