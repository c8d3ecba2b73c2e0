import { useEffect, useState } from 'preact/hooks';

/** What a promise gives, again whenever `load` is another one; undefined until it is there. */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => current && setValue(loaded),
      (error: unknown) => console.error(error),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return value;
}
